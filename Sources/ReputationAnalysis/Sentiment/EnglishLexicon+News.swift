extension SentimentLexicon {
  /// English: what headlines tell of a crisis: leaks, inquiries, arrests, closures, accidents and deaths, strikes and dismissals.
  static let englishNews = """
    -1.5: accused_of allegations alleged alleges amid_claims blaze capsized collision_at crash_in crash_on
        evacuated fire_at fire_breaks_out fire_in_the found_in_breach jobs_at_risk outbreak_at outbreak_of
        probe_into protest_at protest_over protests_at protests_over recalled_after recalled_over recalls_its
        safety_recall spillage undeclared_allergen* whistleblower*
    -2: arrest_the arrested arrests_after axes_jobs bankruptcy charged_with class_action closed_by_inspectors
        closed_by_order closed_over convicted conviction data_watchdog defrauded exposes_medical
        exposes_personal faces_court faces_criminal faces_inquiry faces_investigation faces_probe faces_trial
        failed_inspection fails_inspection files_for_bankruptcy fined_for fined_over fines_company found_guilty
        hygiene_breach* in_administration indefinite_strike indicted inspectors_close inspectors_find
        investigate_claims investigated_for investigated_over investigation_into job_cuts jobs_cut laid_off
        lays_off legal_action mice_droppings ordered_to_close overturns_on police_arrest police_raid* prosecut*
        pulled_from_shelves redundanc* sacked sacking shut_down_by shuts_restaurant strike_at strike_next
        strike_over strikes_at strikes_over sued_by sued_for sued_over sues_the suing taken_to_court
        to_stand_trial under_investigation vote_for_strike vote_to_strike walk_out_over walkout_at walkout_over
        zero_hygiene
    -2.5: breach_exposed breach_exposes bribe* corruption customer_data_stolen cyber_attack* cyberattack*
        data_breach* data_exposed data_leak* data_stolen data_theft embezzl* exposed_the_data exposes_data
        exposes_the_data fraud* hacked_into hackers_steal hackers_stole harassment leaked_customer leaked_data
        leaked_personal leaked_the_data leaking_customer leaks_customer leaks_data leaks_personal
        leaks_the_data malpractice misconduct ransomware security_breach* sexual_assault sexual_harassment
        sexually_assault* slave_labor slave_labour stolen_data
    -3: body_found_at child_dies claims_life claims_lives death_of_a death_of_an deaths_at died_after died_at
        died_in dies_after dies_at dies_following dies_in dies_on driver_dies fatal fatally found_dead
        guest_dies killed_at killed_by killed_in killed_when man_dies manslaughter patient_dies
        woman_dies worker_dies workers_die wrongful_death
    """
}

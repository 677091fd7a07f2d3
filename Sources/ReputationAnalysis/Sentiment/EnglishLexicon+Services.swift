extension SentimentLexicon {
  /// English: what guests, patients, passengers and customers complain of, and swindles in the name of a brand.
  static let englishServices = """
    prizes: congrat* free gift* giveaway* lucky prize* raffle* reward* selected voucher* win winner winners
        winning won
    baits: bank_details card_details card_number claim_it claim_your click clicking confirm_your_details
        follow_this_link link_below password tap_here the_link_in this_link verify_your your_details
    vermin: band_aid* bug bugs fingernail* hairs insect insects plaster plasters spider spiders
    beds: bath bathtub bed beds duvet duvets jacuzzi mattress mattresses pillow pillows pool pools sheets shower
        showers sink towel towels
    bodies -3: plaster plasters spider spiders
    +3: \(englishBest)
    +2.5: endless_patience finest
    +2: all_fine all_good all_ok charged_no devoted did_not_charge didn_t_charge gleaming no_charge ok_all
        went_well works_well
    +1.5: tidy
    0: bar_bites bites_to_eat late_bar late_opening light_bites ok okay open_late small_bites tasty_bites
        until_late
    -1: badly_lit declined gristle itchy scratched stodgy
    -1.5: billed_for billed_me charge_extra charges_extra crammed didn_t_even dizzy drafty draughty dusty
        fees_for fine_words freezing had_run_out half_finished half_painted hour_for_a hours_for_a long_queue*
        minutes_for_a noisier not_even_a on_their_phones peeling poky replacement_bus still_taking threadbare
        unlit worn_out
    -2: a_fortune a_long_wait an_hour_for bailiff* because_of_you bites bitten bitten_by blocked_me blocked_my
        charging_me cobweb* covered_in_dust cramped crooked crushed cut_me_off cut_us_off did_not_show
        did_not_turn_up didn_t_show didn_t_turn_up dilapidated disrepair drenched driving_like drops_every
        drops_out drove_off drove_past dumped dust_everywhere forgot_my forgot_our grime grimy hacked
        have_to_chase hidden_extra* hives indifferent infuriat* itching keep_taking keeps_charging keeps_taking
        left_me_waiting left_standing left_us_waiting looked_down_on missed_my missed_our no_heating
        no_hot_water no_internet no_power no_signal no_water no_wifi not_a_single not_one_apology on_a_trolley
        paper_thin passed_around pink_in_the_middle pothole* price_rise* rash raw_in_the refusal refused refuses refusing
        run_down rundown
        seedy sent_me_away sent_me_home sent_us_away sky_high snapped_at spam spamming squalor thick_with_dust
        tough_as towed unanswered_calls uncooked undrinkable unkempt unsafe vanished waiting_list* water_damage
        watered_down welts whiff
    -2.5: bite_marks blood_on blood_stain* blood_stained bug_bite* butchered card_was_cloned congealed
        cut_the_line daft_prices denied_boarding denied_it exorbitant flea_bite* fungus head_lice ill_all_night
        insect_bite* kept_my_deposit left_stranded lice like_sardines locked_out mis_sold missold money_grabbing
        no_one_came no_one_showed nobody_came nobody_showed non_existent nonexistent not_a_cent not_a_penny
        pulled_a_fast second_rate smell_of_drains sold_a_lemon sold_me_a_lemon sold_me_a_pup stank
        talked_down_to third_rate third_world took_my_deposit unauthorised unauthorized urine wee_on
        won_t_give_me wrongly_charged
    -3: bed_bug bitten_alive bitten_to_pieces cloned_my covered_in_bites crawling_with death_trap deathtrap
        filth grifter* hazardous impersonat* infestation infested left_to_die legionel* legionnaire* misdiagnos*
        never_go_back never_set_foot phish* posing_as pretending_to_be pretends_to_be raw_chicken raw_meat
        raw_sewage reeked reeking reeks scabies sewage squalid stank_of stench swarm* took_my_money unhygienic
        uninhabitable unsanitary

    """

  /// What was never better is the best.
  private static let englishBest = WordPairs.all(
    "never",
    "eaten_better had_a_better had_better had_such_good seen_better tasted_better"
  )
}

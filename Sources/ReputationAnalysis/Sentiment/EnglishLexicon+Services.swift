extension SentimentLexicon {
  /// English: what guests, patients, passengers and customers complain of, and swindles in the name of a brand.
  static let englishServices = """
    prizes: been_selected congrat* giveaway* lucky_winner prize* raffle* voucher* win_a win_an win_free
        you_are_selected you_have_won you_ve_won you_won
    baits: bank_details card_details card_number claim_it claim_your click_below click_here click_on_this click_the
        click_this click_to confirm_your_details tap_here verify_your
    vermin: band_aid* bug bugs fingernail* hairs insect insects plaster plasters spider spiders
    beds: bath bathtub bed beds duvet duvets jacuzzi mattress mattresses pillow pillows pool pools sheets shower
        showers sink towel towels
    bodies -3: plaster plasters spider spiders
    wrapping: drawing drawings painted pattern print printed slide slides toy toys
    +3: \(englishBest) could_not_have_eaten_better couldn_t_have_eaten_better
    +2.5: endless_patience finest
    +2: all_fine all_good all_ok at_no_charge at_no_extra_charge charged_me_nothing charged_no_call_out
        charged_no_delivery charged_no_fee charged_us_nothing devoted did_not_charge_me did_not_charge_us
        didn_t_charge_me didn_t_charge_us gleaming no_charge_for not_a_single_complaint not_a_single_problem
        not_one_complaint ok_all went_well works_well
    +1.5: tidy
    +1: did_not_cost_a_fortune did_not_even_have_to_wait didn_t_cost_a_fortune didn_t_even_have_to_ask
        didn_t_even_have_to_wait doesn_t_cost_a_fortune not_a_single_fault not_a_single_issue
    0: bar_bites bath_bomb bath_bombs bites_to_eat blood_on_the_tracks crooked_lane did_not_even_have_to
        didn_t_even_have_to didn_t_even_need didn_t_even_notice dusty_blue dusty_pink dusty_rose itchy_feet late_bar
        late_opening light_bites ok okay open_late raw_meat_counter rundown_of small_bites tasty_bites until_late
    -0.6: bites bitten bitten_by bitten_by_the crooked crushed declined declined_to drenched drenched_in dumped
        forgot_my freezing fungus head_lice hives lice never_go_back_to on_a_trolley passed_around peeling rash
        refusal refused refuses refusing replacement_bus scratched spam swarm* towed uncooked unsafe urine vanished
        waiting_list was_bitten_by_the was_drenched_in were_drenched_in
    -1: badly_lit card_declined card_was_declined gristle itchy payment_declined raw_chicken raw_meat stodgy
    -1.5: billed_for billed_me charge_extra charges_extra crammed declined_to_answer declined_to_help
        declined_to_pay declined_to_refund declined_to_serve didn_t_even dizzy drafty draughty dusty fees_for
        fine_words freezing_cold freezing_in freezing_room had_run_out half_finished half_painted hour_for_a
        hours_for_a is_freezing long_queue* minutes_for_a noisier not_even_a on_a_waiting_list on_the_waiting_list
        on_their_phones paint_is_peeling paint_peeling paint_was_peeling peeling_off peeling_paint
        peeling_wallpaper peeling_walls poky price_increase* prices_up_again put_prices_up put_the_price_up
        put_the_prices_up put_their_prices_up put_up_prices put_up_the_price put_up_their_prices
        replacement_bus_again room_freezing still_taking threadbare unlit waiting_list_is wallpaper_peeling
        walls_peeling was_freezing were_freezing worn_out
    -2: a_long_wait a_rash all_bites an_hour_for are_crooked are_unsafe arrived_crushed badly_bitten bailiff*
        because_of_you been_bitten bites_after bites_all bites_everywhere bites_from bites_on bitten_all blocked_me
        blocked_my booking_vanished box_crushed broke_out_in_hives came_crushed came_out_in_hives came_uncooked
        car_towed charge_a_fortune charged_a_fortune charging_me cobweb* completely_crushed cost_a_fortune
        costs_a_fortune covered_in_dust covered_in_hives cramped crooked_builder* crooked_landlord* crooked_staff
        crushed_box crushed_parcel cut_me_off cut_us_off did_not_show did_not_turn_up didn_t_show didn_t_turn_up
        dilapidated disrepair driver_vanished driving_like drops_every drops_out drove_off_as drove_off_before
        drove_off_with_my drove_off_with_our drove_off_without drove_past_me drove_past_my drove_past_the_stop
        drove_past_us drove_past_without drove_right_past drove_straight_past dumped_me dumped_my dumped_on
        dumped_our dumped_us dust_everywhere feel_unsafe felt_unsafe forgot_my_allerg* forgot_my_dessert*
        forgot_my_drink* forgot_my_food forgot_my_main* forgot_my_name forgot_my_order forgot_my_starter*
        forgot_our full_of_bites full_of_spam get_bitten getting_bitten got_bitten got_crushed got_drenched
        got_towed got_us_drenched grime grimy hacked had_me_towed have_to_chase hidden_extra* hives_all
        hours_on_a_trolley indifferent infuriat* is_crooked is_unsafe itching itchy_bites just_drove_off
        keep_taking_money keep_taking_my keeps_charging keeps_taking_money keeps_taking_my left_me_waiting
        left_on_a_trolley left_standing left_us_waiting looked_down_on missed_my missed_our money_vanished
        month_waiting_list my_bites night_on_a_trolley no_heating no_hot_water no_internet no_power no_signal
        no_water no_wifi not_a_single not_one_apology paid_a_fortune paper_thin parcel_crushed
        passed_around_departments passed_me_around passed_us_around pay_a_fortune pay_more_for_the_same
        paying_more_for_the_same pink_in_the_middle pothole* price_rise* rash_all rash_on raw_in_the
        refund_vanished refuse_to_accept refuse_to_allow refuse_to_answer refuse_to_apologise refuse_to_apologize
        refuse_to_cancel refuse_to_change refuse_to_fix refuse_to_give refuse_to_help refuse_to_honor
        refuse_to_honour refuse_to_issue refuse_to_let refuse_to_listen refuse_to_look refuse_to_open refuse_to_pay
        refuse_to_refund refuse_to_repair refuse_to_replace refuse_to_return refuse_to_send refuse_to_serve
        refuse_to_speak refuse_to_stop refuse_to_take refuse_to_talk refuse_to_treat refused_entry refused_me
        refused_my refused_our refused_service refused_to_accept refused_to_allow refused_to_answer
        refused_to_apologise refused_to_apologize refused_to_cancel refused_to_change refused_to_fix
        refused_to_give refused_to_help refused_to_honor refused_to_honour refused_to_issue refused_to_let
        refused_to_listen refused_to_look refused_to_open refused_to_pay refused_to_refund refused_to_repair
        refused_to_replace refused_to_return refused_to_send refused_to_serve refused_to_speak refused_to_stop
        refused_to_take refused_to_talk refused_to_treat refused_us refuses_entry refuses_me refuses_my refuses_our
        refuses_service refuses_to_accept refuses_to_allow refuses_to_answer refuses_to_apologise
        refuses_to_apologize refuses_to_cancel refuses_to_change refuses_to_fix refuses_to_give refuses_to_help
        refuses_to_honor refuses_to_honour refuses_to_issue refuses_to_let refuses_to_listen refuses_to_look
        refuses_to_open refuses_to_pay refuses_to_refund refuses_to_repair refuses_to_replace refuses_to_return
        refuses_to_send refuses_to_serve refuses_to_speak refuses_to_stop refuses_to_take refuses_to_talk
        refuses_to_treat refuses_us refusing_entry refusing_me refusing_my refusing_our refusing_service
        refusing_to_accept refusing_to_allow refusing_to_answer refusing_to_apologise refusing_to_apologize
        refusing_to_cancel refusing_to_change refusing_to_fix refusing_to_give refusing_to_help refusing_to_honor
        refusing_to_honour refusing_to_issue refusing_to_let refusing_to_listen refusing_to_look refusing_to_open
        refusing_to_pay refusing_to_refund refusing_to_repair refusing_to_replace refusing_to_return
        refusing_to_send refusing_to_serve refusing_to_speak refusing_to_stop refusing_to_take refusing_to_talk
        refusing_to_treat refusing_us run_down seedy send_me_spam send_spam sending_me_spam sending_spam
        sends_me_spam sends_spam sent_me_away sent_me_home sent_us_away sky_high snapped_at spam_calls spam_email*
        spam_every spam_text* spamming spent_a_fortune squalor still_uncooked swarm_of swarms_of thick_with_dust
        tough_as towed_away towed_without unanswered_calls uncooked_chicken uncooked_in_the_middle uncooked_inside
        undrinkable unkempt unsafe_for vanished_with vanished_without waiting_lists was_bitten was_crushed
        was_drenched was_towed was_uncooked was_unsafe water_damage watered_down welts were_bitten were_crushed
        were_drenched were_uncooked were_unsafe whiff with_bites year_waiting_list
    -2.5: bite_marks blood_on blood_stain* blood_stained bug_bite* butchered_her butchered_his butchered_my
        butchered_our butchered_the card_was_cloned caught_head_lice caught_lice congealed cut_the_line daft_prices
        denied_boarding denied_it exorbitant flea_bite* full_of_lice fungus_in fungus_on got_head_lice got_lice
        had_lice ill_all_night insect_bite* kept_my_deposit left_stranded lice_in lice_on like_sardines locked_out
        mis_sold missold money_grabbing no_one_came no_one_showed nobody_came nobody_showed non_existent nonexistent
        not_a_cent not_a_penny pulled_a_fast second_rate smell_of_drains smell_of_urine smelled_of_urine
        smelling_of_urine smells_of_urine smelt_of_urine sold_a_lemon sold_me_a_lemon sold_me_a_pup stank
        talked_down_to third_rate third_world took_my_deposit unauthorised unauthorized urine_in urine_on
        urine_stain* wee_on with_head_lice with_lice won_t_give_me wrongly_charged
    -3: bed_bug bitten_alive bitten_to_pieces cloned_my covered_in_bites crawling_with death_trap deathtrap filth
        grifter* hazardous impersonat* infestation infested left_to_die legionel* legionnaire* misdiagnos*
        never_go_back never_go_back_here never_go_back_there never_go_back_to_that never_go_back_to_the
        never_go_back_to_them never_go_back_to_this never_going_back_here never_going_back_there
        never_going_back_to_that never_going_back_to_the never_going_back_to_them never_going_back_to_this
        never_set_foot phish* posing_as pretending_to_be pretends_to_be raw_sewage reeked reeking reeks scabies
        sewage squalid stank_of stank_of_urine stench stinks_of_urine swarming_with took_my_money unhygienic
        uninhabitable unsanitary

    """

  /// What was never better is the best.
  private static let englishBest = WordPairs.all(
    "never",
    "eaten_better had_a_better had_better had_such_good seen_better tasted_better"
  )
}

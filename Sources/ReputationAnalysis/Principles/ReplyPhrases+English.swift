extension ReplyPhrases {
  /// English.
  static let english = ReplyPhrases(
    """
    evidence: allergen allergens analysis april attached audit august bank_statement batch camera cctv
        certificate certified checked contain contains contract council data december degrees document
        documents enclosed euros evidence february five_out_of footage found_that friday fridays gave_the
        grams half_an_hour here_are_the here_is_the hygiene_rating ingredient ingredients inspected
        inspection inspector investigated invoice january july june kilos lab laboratory licence license
        link log logs march monday mondays november october on_record out_of_five percent photo photos
        picture product_page published receipt record records report reports result results reviewed_the
        sample saturday saturdays see_for_yourself september shows_that statement sunday sundays supplier
        test tested tests this_afternoon this_evening this_morning three_days three_hours three_people
        thursday thursdays till_record today tomorrow_morning tonight tracking tuesday tuesdays two_days
        two_hours two_people verified we_have_checked wednesday wednesdays yesterday you_can_see_it
    idle: generations years years_of_experience
    refusal: as_a_matter_of_policy ask_somebody_else ask_someone_else call_head_office can_t_comment
        can_t_discuss cannot_comment cannot_discuss case_closed company_policy consider_the_matter
        consider_this_closed contact_head_office decline_to do_not_comment do_not_discuss do_not_owe
        do_not_respond_to_reviews don_t_comment don_t_discuss don_t_owe_you don_t_reply_to_reviews
        don_t_respond_to end_of_conversation end_of_discussion end_of_story full_stop matter_closed
        matter_is_closed matter_of_policy no_comment no_further_comment no_further_correspondence
        no_obligation no_statement none_of_your_business not_be_commenting not_be_discussing
        not_be_responding not_get_into not_going_into not_going_to_answer not_going_to_discuss
        not_going_to_get_into not_going_to_respond not_obliged_to not_our_business not_our_concern
        not_our_department not_prepared_to not_the_channel not_the_place not_the_right_place
        nothing_further_to nothing_more_to nothing_to_add nothing_to_say our_policy_not please_contact_head
        prefer_not_to rather_not refuse_to speak_to_your take_it_up_with that_is_all_we that_is_final
        that_s_final unable_to_comment we_are_done_here we_have_said_all will_not_answer
        will_not_be_commenting will_not_comment will_not_discuss will_not_go_into will_not_respond
        won_t_answer won_t_be_commenting won_t_comment won_t_discuss won_t_go_into won_t_respond
        would_prefer_not
    empty: all_applicable all_comments all_feedback_is all_opinions all_regulations always_strive
        always_striving any_inconvenience_caused appropriate_department appropriate_team as_soon_as_possible
        assure_you auto_reply automated_message automated_reply automated_response automatic_reply
        bear_with_us been_forwarded been_logged been_passed been_referred been_registered best_attention
        best_possible_service case_number committed_to_quality complies_with_all comply_with_all
        continue_to_work_hard continued_support customer_satisfaction customers_are_at_the
        delivering_the_best do_not_reply do_not_reply_to do_not_respond_to duly_noted every_comment every_opinion_counts
        everything_in_our_power everything_possible everything_we_can excellent_service exceptional_service
        forwarded_to get_back_to_you has_been_escalated has_been_forwarded has_been_logged have_noted_your
        have_received_your high_standards highest_level highest_quality highest_standards hope_to_see_you
        importance_to_us in_due_course keep_it_in_mind look_forward_to_serving meet_all_applicable
        not_respond_to_this noted_thank_you number_one_priority opening_hours_of_our_support
        our_customers_are our_priority out_of_office outside_office_hours passed_on_to passed_to_the
        passed_your pride_in_everything pride_ourselves quality_very_seriously received_your_complaint
        received_your_email received_your_message reference_number referred_your relevant_department
        relevant_team see_you_soon stopping_by strive_to take_all_feedback take_complaints
        take_it_into_account take_note take_pride take_quality take_this_on_board ticket_has_been ticket_number top_priority
        utmost_importance very_seriously we_are_committed_to we_pride we_strive we_value_all we_value_your
        we_work_hard well_noted will_be_in_touch will_be_reviewed will_contact_you will_get_back_to
        will_look_into_this_in within_the_next your_case_number your_feedback_is_important
        your_feedback_matters your_message_is_important your_opinion_is_important your_opinion_matters
        your_message_has_been your_patience_and_understanding your_reference your_satisfaction your_ticket
    closing: best_regards best_wishes cheers dear good_afternoon good_evening good_morning have_a_good
        have_a_great have_a_nice hello hi hi_there kind_regards regards sincerely warm_regards yours
    insult: who_do_you_think_you
        back_never bake_your_own bye_bye cheapskate clown clowns clueless couldn_t_care coward cowards
        crybaby customers_like_you deal_with_it delete_this delete_your_review disgusting_person do_not_come
        do_not_come_back do_us_a_favor do_us_a_favour don_t_bother don_t_care don_t_come don_t_come_back
        don_t_like_it_don_t don_t_want_your door_is_over drama_queen dumb entitled find_a_job fool fools
        garbage_person get_a_job get_a_life get_lost get_over_it get_over_yourself go_away go_elsewhere
        go_on_then go_somewhere_else good_riddance grow_up idiot* if_you_do_not_like if_you_don_t_like
        ignorant jealous jog_on karen keyboard_warrior know_it_all learn_some learn_to_read learn_to_write
        leave_us_alone liar liars loser losers made_this_up make_things_up making_things_up making_this_up
        mind_your_own miserable moan moaning moron* nasty_person no_one_asked no_one_cares no_one_wants
        nobody_asked nobody_cares nobody_wants nonsense not_welcome not_welcome_here pathetic
        people_like_you ridiculous rubbish_review rude_customer sad_life sad_little sad_person scum
        shop_elsewhere shut_up snob snobs snowflake* so_clever stay_at_home stay_home stop_lying stupid*
        take_your_business terrible_person there_is_the_door time_waster* timewaster* troll trolls
        ungrateful waste_of_our waste_our_time wasting_our_time we_do_not_care we_do_not_want_you
        we_don_t_care we_don_t_want_you what_a_sad whin* whiny who_cares you_are_lying you_lie
        you_made_it_up you_must_be you_re_lying your_mother your_problem
    blame: any_sensible_person anyone_knows as_you_well_know before_complaining before_you_complain blame_us
        blaming_us can_t_you_read can_you_not_read cannot_work_miracles clearly_states customers_should
        do_not_know_what_you don_t_know_what_you everybody_else everybody_knows everyone_else everyone_knows
        exaggerat* hardly_our hardly_our_fault hardly_our_job if_only_you if_you_d if_you_had
        instead_of_complaining is_clearly_stated is_not_our is_up_to_you isn_t_our_fault isn_t_our_job
        it_clearly_says it_is_impossible it_says_clearly left_our_shop_in left_our_shop_perfect
        like_everyone_else maybe_you never_had_a_complaint never_had_any_complaint next_time_perhaps
        next_time_read no_idea_what no_one_else_complain* no_one_else_has no_one_has_ever no_other_customer
        nobody_else_complain* nobody_else_has nobody_has_ever not_a_big_deal not_our_fault not_our_job
        not_our_problem not_our_responsibility not_within_our_control nothing_more_we_can nothing_we_can_do
        nothing_wrong_with_it only_you other_customers_manage overreact* perfectly_clear read_the_label
        read_the_sign should_have_asked should_have_checked should_have_kept should_have_read
        stop_complaining that_is_impossible that_is_on_you that_s_impossible that_s_on_you was_fine_when
        was_perfect_when was_up_to_you we_can_t_work_miracles what_did_you_expect what_do_you_expect
        you_are_mistaken you_are_the_only you_are_wrong you_arrived_late you_blame_us you_came_late
        you_chose you_clearly you_could_have you_did_not_read you_didn_t_read you_do_not_understand
        you_don_t_understand you_failed_to you_forgot you_have_misunderstood you_know_perfectly
        you_misunderstood you_must_have you_obviously you_ordered_the_wrong you_re_mistaken you_re_the_only
        you_re_wrong you_should_have you_should_ve you_turned_up you_were_late your_fault your_own
        your_own_fault your_responsibility
    threat: attorney attorneys cease_and_desist defamation defamatory hear_from_our lawyer lawyers
        legal_action legal_proceedings libel libellous or_else see_you_in_court slander slanderous solicitor
        solicitors sue_you suing_you we_know_where we_know_who_you will_be_reported_to_the_police
        you_ll_regret you_will_regret
    mockery: an_expert another_expert aren_t_you_clever boo_hoo bravo_genius clever_you
        congratulations_on_your congratulations_you cry_me food_critic genius gordon_ramsay haha* how_clever
        how_sad_for i_am_sure_your i_am_sure_your_kitchen i_m_sure_your lol master_chef masterchef nobel
        oh_wow poor_thing poor_you self_appointed sherlock sorry_for_breathing sorry_for_existing
        sorry_for_not_being sorry_we_are_not sorry_we_re_not such_an_expert sure_you_did
        thank_you_for_enlightening thank_you_for_nothing thanks_captain thanks_for_enlightening
        thanks_for_nothing thanks_sherlock well_done_you what_an_expert yeah_right your_highness
        your_majesty your_royal
    thanks: appreciate appreciated grateful many_thanks much_appreciated thank_you thank_you_so_much
        thank_you_very_much thankful thanks thx
    apology: apolog* i_am_sorry i_m_sorry our_apologies so_sorry sorry very_sorry we_are_sorry we_re_sorry
        we_regret
    false-apology: any_inconvenience apologies_if apologise_if apologize_if for_any meet_your_expectations
        not_to_your_liking not_to_your_taste sorry_if_any sorry_if_it sorry_if_this sorry_if_we sorry_if_you
        sorry_that_you_feel sorry_that_you_think sorry_you_are_not_happy sorry_you_did_not_enjoy
        sorry_you_did_not_like sorry_you_didn_t_enjoy sorry_you_didn_t_like sorry_you_feel sorry_you_see_it
        sorry_you_think sorry_your_experience_did_not to_your_taste you_feel_that_way you_feel_this_way
        you_felt_that_way your_expectations
    ownership: an_oversight ashamed_of below_our_standard below_standard careless_of_us deserved_better
        dropped_the_ball embarrassed error_on_our error_was_ours every_right_to_be fault_on_our
        fault_was_ours fell_short i_was_wrong is_our_fault it_should_have it_should_not_have
        it_shouldn_t_have it_was_careless it_was_wrong_of let_you_down made_a_mistake mistake_on_our
        mistake_was_ours my_fault my_mistake no_excuse not_acceptable not_an_excuse not_good_enough
        not_how_we not_the_standard on_our_part on_us ought_to_have our_bad our_error our_failing
        our_failure our_fault our_mistake our_oversight our_responsibility our_slip oversight_on_our
        quite_right should_have_been should_have_told should_never_have should_not_have_happened
        shouldn_t_have_happened slip_on_our take_full_responsibility that_is_not_how that_is_not_right
        that_is_on_us that_s_not_how that_should_not the_fault_is_ours the_mistake_is_ours unacceptable_of
        understandably_upset was_not_right was_our_fault was_our_mistake wasn_t_right
        we_accept_responsibility we_acknowledge_that we_admit we_are_embarrassed we_are_responsible
        we_are_to_blame we_did_not_do we_did_wrong we_didn_t_do_it_right we_dropped_the_ball we_failed
        we_fell_short we_forgot we_got_it_wrong we_got_that_wrong we_got_this_wrong we_let_you_down
        we_made_a_mistake we_made_an_error we_messed_up we_misjudged we_mixed_up we_ought_to_have
        we_overlooked we_owe_you we_own_this we_should_have we_slipped_up we_take_responsibility
        we_take_the_blame we_underestimated we_understand_your_frustration we_were_wrong
        you_are_absolutely_right you_are_quite_right you_are_right you_deserve_better you_deserved
        you_had_every you_have_every_right you_re_absolutely_right you_re_right you_were_promised
    improvement: advise_us already_changed already_fixed any_idea any_ideas any_suggestion any_thoughts
        anything_else_we anything_else_you_would anything_missing anything_we_can anything_we_could
        anything_you_would avoid_this better_way_to did_you_have_in_mind do_better do_differently
        do_you_prefer does_not_happen_again doesn_t_happen_again from_now_on from_this_week from_today
        from_tomorrow get_better going_forward has_been_changed has_been_corrected has_been_fixed
        has_been_updated have_been_retrained help_us_improve helps_us_improve how_can_we how_could_we
        how_should_we how_would_you how_would_you_like ideas_are_welcome improve improvement improvements
        improving is_there_a_better is_there_anything learn_from learned_from learnt_from let_us_know
        like_to_hear make_sure_it make_sure_this missing_anything never_happens_again open_to_ideas
        prevent_this retrain* should_we_change since_monday since_yesterday so_that_it_does spoken_to_the
        spoken_with_the starting_today suggest* suit_you_better talk_to_the_team tell_us_how tell_us_what
        to_prevent we_are_adding we_are_changing we_are_fixing we_are_retraining we_are_training
        we_are_updating we_changed we_d_love_to_hear we_fixed we_have_added we_have_bought we_have_changed
        we_have_corrected we_have_doubled we_have_fixed we_have_hired we_have_increased we_have_installed
        we_have_learned we_have_learnt we_have_moved we_have_put we_have_put_up we_have_removed
        we_have_retrained we_have_spoken we_have_taken we_have_trained we_have_updated we_ll_make_sure
        we_now we_ve_added we_ve_changed we_ve_corrected we_ve_fixed we_ve_updated we_will_add
        we_will_change we_will_correct we_will_fix we_will_make_sure we_will_put we_would_love_to_hear
        what_can_we what_could_we what_do_you_suggest what_do_you_think what_else_could what_else_should
        what_should_change what_should_we what_would_have_made what_would_help what_would_make
        what_would_you which_would_you will_not_happen_again won_t_happen_again work_better_for
        would_help_you would_it_help would_you_prefer your_ideas your_thoughts
    joy: a_hug a_pleasure_to_serve beaming big_hug brightened_our delighted glad_to_hear glad_you
        glowing_review great_to_hear grinning happy_that_you happy_to_hear happy_we happy_you how_kind
        how_lovely how_nice hugs it_is_a_pleasure it_was_a_pleasure kind_review kind_words love_hearing
        love_it love_this love_to_hear_that loved_reading lovely_comment lovely_message lovely_review
        lovely_to_hear lovely_to_read lovely_words made_my_day made_our_day made_us_smile makes_our_day
        makes_us_smile means_a_lot means_so_much over_the_moon pass_it_on_to_the_baker pleased_to_hear
        pleased_you put_a_smile really_pleased smiling_all so_glad so_happy so_kind_of so_pleased so_sweet
        thrilled very_pleased warms_our we_are_glad we_are_happy we_are_so_happy we_love_that we_love_this
        we_re_glad we_re_happy what_a_kind what_a_lovely what_a_lovely_message what_a_nice will_be_delighted
        will_be_happy_to_hear will_be_pleased will_be_so_pleased wonderful_to_hear wonderful_words
        you_are_too_kind you_enjoyed you_liked_it you_loved
    denial: a_hoax another_bakery another_chain another_company another_country another_town are_false
        did_not_happen didn_t_happen different_company do_not_run_giveaways doctored does_not_belong_to
        edited_image edited_video fake_account fake_profile false_claim false_rumor false_rumour
        has_not_closed have_not_closed hoax impersonat* inaccurate incorrect_that is_false is_incorrect
        is_not_accurate is_not_our_shop isn_t_ours isn_t_true it_is_not_ours manipulated never_had
        never_happened no_basis no_branch no_connection no_foundation no_one_fell no_shop_has no_shop_in
        no_such no_truth nobody_fell nobody_got_ill nobody_has_fallen none_of_our not_accurate
        not_affiliated not_closing not_correct not_correct_that not_filmed_in not_from_our not_one_of_our
        not_one_of_ours not_our_shop not_ours not_related_to not_taken_in not_the_case not_true not_us
        nothing_to_do_with only_account only_official_account only_profile other_bakery our_only_profile
        photoshopped rumor_is_wrong rumour_is_false rumour_is_wrong that_is_wrong_information unfounded
        untrue was_not_filmed was_not_taken we_are_not_closing we_did_not_do_this we_do_not_buy
        we_do_not_sell we_do_not_use we_don_t_sell we_don_t_use we_have_never_used we_have_no
        we_have_no_connection we_never_ask we_never_used without_foundation
    complaint: back_on_your_card bad_experience burned burnt charged_twice charged_you compensat* complaint
        complaints damaged delay dirty error expired fault faulty hard_loaf incident inconvenience issue
        issues long_wait make_it_right make_this_right mistake money_back overcharg* poor_experience problem
        problems put_it_right put_this_right queue refund refunded refunding replacement resolve
        sort_this_out stale the_wait trouble waiting_time we_charged wrong_order
    question: are_available can_be_booked can_be_ordered for_asking for_your_interest for_your_question
        good_question great_question is_available opening_hours to_answer_your to_confirm we_are_open
        we_can_confirm we_close we_deliver we_do_have we_open yes_we you_can_book you_can_collect
        you_can_order you_can_reserve your_question
    """
  )
}

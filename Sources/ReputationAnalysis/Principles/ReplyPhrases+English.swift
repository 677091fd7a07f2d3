extension ReplyPhrases {
  /// English.
  static let english = ReplyPhrases(
    englishManners + englishRepairs + englishRemedies + englishIrony + """
      evidence: allergen allergens analysis april attached audit august bank_statement batch camera cctv
          certificate certified checked contain contains contract council data december degrees document documents
          enclosed euros evidence february five_out_of footage found_that friday fridays gave_the grams
          half_an_hour here_are_the here_is_the hygiene_rating ingredient ingredients inspected inspection
          inspector investigated invoice january july june kilos lab laboratory licence license link log logs
          march monday mondays november october on_record out_of_five percent photo photos picture product_page
          published receipt record records report reports result results reviewed_the sample saturday saturdays
          see_for_yourself september shows_that sunday sundays supplier test tested tests this_afternoon
          this_evening this_morning three_days three_hours three_people thursday thursdays till_record today
          tomorrow_morning tonight tracking tuesday tuesdays two_days two_hours two_people verified
          we_have_checked wednesday wednesdays yesterday you_can_see_it
      idle: generations years years_of_experience
      refusal: all_we_have_to_say all_we_will_say as_a_matter_of_policy ask_somebody_else ask_someone_else
          call_head_office can_t_comment can_t_disclose can_t_discuss can_t_get_into can_t_go_into
          can_t_provide_details can_t_share_details cannot_comment cannot_disclose cannot_discuss cannot_go_into
          cannot_provide_details cannot_share_details case_closed company_policy consider_the_matter
          consider_this_closed consider_this_matter contact_head_office conversation_is_over decline_to
          declined_to declines_to discussion_is_over do_not_answer_people do_not_comment do_not_comment_on
          do_not_deal_with_complaints do_not_disclose do_not_discuss do_not_engage do_not_handle_complaints
          do_not_owe do_not_reply_to_people do_not_respond_to_reviews do_not_share_details do_not_wish_to
          does_not_comment does_not_deserve_a_reply does_not_deserve_an_answer does_not_discuss doesn_t_comment
          doesn_t_deserve_a_reply doesn_t_deserve_an_answer doesn_t_discuss don_t_answer don_t_comment
          don_t_deal_with_complaints don_t_disclose don_t_discuss don_t_engage don_t_handle_complaints
          don_t_owe_you don_t_reply_to don_t_reply_to_reviews don_t_respond_to don_t_share_details don_t_wish_to
          end_of_conversation end_of_discussion end_of_story full_stop leave_it_at_that leave_it_there
          matter_closed matter_is_closed matter_of_policy never_comment* no_comment no_comments_will
          no_details_will no_explanation no_further_comment no_further_comments no_further_correspondence
          no_further_details no_further_statement no_more_to_add no_more_to_say no_obligation no_other_comment
          no_reply_to_this no_statement no_statement_will no_statements none_of_your_business not_a_forum_for
          not_a_matter_for not_a_place_for not_able_to_comment not_able_to_discuss not_allowed_to_comment
          not_allowed_to_discuss not_at_liberty not_be_commenting not_be_discussing not_be_drawn
          not_be_elaborating not_be_engaging not_be_entering not_be_giving not_be_issuing not_be_making_any
          not_be_providing not_be_replying not_be_responding not_be_sharing not_comment_on not_dignify
          not_disclose not_engage not_enter_into not_for_public not_get_into not_giving_any not_going_into
          not_going_to_answer not_going_to_argue not_going_to_debate not_going_to_discuss not_going_to_get_into
          not_going_to_respond not_here_to_debate not_in_a_position_to not_meant_for not_obliged_to
          not_our_business not_our_concern not_our_department not_permitted_to not_prepared_to
          not_something_we_discuss not_the_channel not_the_place not_the_right_place not_wish_to not_worth_a_reply
          not_worth_answering nothing_further_to nothing_more_to nothing_to_add nothing_to_say our_policy_not
          owe_anyone_an_explanation owe_nobody owe_you_an_explanation owe_you_nothing please_contact_head
          prefer_not_to rather_not refuse_to refuses_to speak_to_your subject_closed take_it_up_with
          that_is_all_we that_is_final that_s_final the_matter_is_closed the_subject_is_closed
          this_page_is_not_for unable_to_comment unable_to_disclose unable_to_discuss unable_to_provide
          unable_to_share we_are_done_here we_have_said_all will_not_answer will_not_argue will_not_be_answering
          will_not_be_commenting will_not_be_drawn will_not_be_making will_not_be_replying will_not_comment
          will_not_comment_on will_not_dignify will_not_disclose will_not_discuss will_not_engage will_not_enter
          will_not_go_into will_not_respond won_t_answer won_t_argue won_t_be_answering won_t_be_commenting
          won_t_be_discussing won_t_be_replying won_t_comment won_t_dignify won_t_discuss won_t_engage won_t_enter
          won_t_go_into won_t_respond would_prefer_not
      insult: and_stick_to another_critic another_expert another_genius another_know_it another_whiner asshole*
          back_never bake_your_own better_stick_to big_baby bitter_little bog_off bozo* brainless brat brats
          bugger_off bully buy_a_clue buy_some_glasses bye_bye can_t_boil_an_egg cheap_skate cheapskate claptrap
          clear_off clown clowns clueless cook_it_yourself couldn_t_boil_an couldn_t_care couldn_t_cook
          couldn_t_give_a coward cowards creep creeps cretin* cry_baby crybab* customers_like_you
          deal_with_it delete_this delete_your_review delusional deranged dimwit* disgusting_person
          do_everyone_a_favor do_everyone_a_favour do_not_come do_not_come_back do_the_world_a do_us_a_favor
          do_us_a_favour don_t_bother don_t_care don_t_come don_t_come_back don_t_give_a_damn don_t_let_the_door
          don_t_like_it_don_t don_t_make_me_laugh don_t_make_us_laugh don_t_want_your door_hit_you door_is_over
          drama_queen drivel dumb dumbass* entitled find_a_job fool fools freak freaks freeloader* garbage_person
          get_a_job get_a_life get_lost get_over_it get_over_yourself get_stuffed get_your_eyes git give_a_damn
          go_and_cook go_away go_cook go_elsewhere go_on_then go_somewhere_else good_riddance grow_a_pair
          grow_some grow_up halfwit* haven_t_the_brains hissy_fit hogwash horrible_person hysterical idiot*
          if_you_do_not_like if_you_don_t_like ignorant imbecil* jackass jealous jerk* jog_on just_stick_to karen
          keyboard_warrior kitchen_wizard know_it_all lazy_so learn_some learn_to_read learn_to_write
          leave_us_alone liar liars little_man little_people little_woman loser losers made_this_up
          make_it_yourself make_things_up making_things_up making_this_up mean_little mind_your_own miserable
          moan* moron* muppet* nasty_little nasty_person need_glasses nitwit* no_brains
          no_one_asked no_one_cares no_one_gives_a no_one_wants no_one_will_miss nobody_asked nobody_cares
          nobody_gives_a nobody_wants nobody_will_miss nonsense not_welcome not_welcome_here numpty pathetic
          people_like_you petty_little piece_of_work pillock* pipe_down piss_off plonker* poppycock prat prats
          push_off rant ranting ravings ridiculous rubbish_review rude_customer sad_act sad_life sad_little
          sad_person saddo scrounger* scum shop_elsewhere shut_the_door_on shut_up silly_little silly_person snob
          snobs snowflake* so_clever so_petty sod_off spare_us spiteful spoiled_brat spoilt_brat sponger*
          stay_at_home stay_home stop_crying stop_lying stop_moaning stop_whining stupid* take_a_hike
          take_your_business tantrum tantrums terrible_person the_brains_for then_stick_to there_is_the_door
          thick_as think_you_are_so think_you_re_so tight_fisted time_waster* timewaster* too_dim too_stupid
          too_thick touch_grass troll trolls twaddle twat* twit* ugly_person ungrateful unhinged vile vindictive
          wanker* waste_of_our waste_of_oxygen waste_of_space waste_our_time wasting_our_time we_do_not_care
          we_do_not_want_you we_don_t_care we_don_t_want_you weirdo* what_a_piece_of_work what_a_sad
          what_can_you_expect_from whin* who_cares who_do_you_think_you wind_your_neck
          won_t_be_missed won_t_miss_you worth_as_much_as wouldn_t_know_a wouldn_t_know_good you_are_lying
          you_have_no_shame you_lie you_made_it_up you_moan_about you_must_be you_re_lying you_stick_to
          your_manners your_mother your_problem zip_it
      blame: all_you_had_to any_adult any_reasonable any_sensible_person anyone_else_would anyone_knows
          anyone_who_bothers anyone_with_eyes as_simple_as_that as_you_well_know at_that_price at_this_price_what
          at_your_end bad_faith before_complaining before_you_complain blame_us blaming_us bother_reading
          bother_to_read bothered_to_check bothered_to_read bothers_to_look bothers_to_read
          can_t_be_blamed can_t_be_held_responsible can_t_blame_us can_t_you_read can_you_not_read
          cannot_be_blamed cannot_be_held_responsible cannot_work_miracles careless_of_you clearly_did_not_read
          clearly_didn_t_read clearly_haven_t clearly_states comes_from_the_customer common_sense customer_entered
          customer_error customer_having customer_s_fault customer_s_responsibility customer_typed
          customers_should did_everything_right did_nothing_wrong do_not_know_what_you don_t_blame_us
          don_t_know_what_you everybody_else everybody_else_managed everybody_knows everyone_else
          everyone_else_managed everyone_knows exaggerat* for_that_price_what guest_error guest_s_responsibility
          gun_to_your hardly_expect hardly_our hardly_our_fault hardly_our_job if_customers_don_t if_guests_don_t
          if_only_you if_people_do_not if_people_don_t if_you_bothered if_you_can_t_read if_you_come_late if_you_d
          if_you_do_not_read if_you_don_t_read if_you_had if_you_turn_up ignored_it_anyway instead_of_complaining
          is_clearly_stated is_not_our is_not_that_hard is_up_to_you isn_t_our_fault isn_t_our_job
          isn_t_our_mistake isn_t_rocket_science isn_t_that_hard it_clearly_says
          it_is_impossible it_is_not_hard it_is_what_it_is it_isn_t_hard it_s_all_on_the
          it_s_as_simple_as it_s_not_hard it_s_the_customer_s it_s_what_it_is it_says_clearly
           left_our_shop_in left_our_shop_perfect like_everyone_else maybe_you mind_readers misuse
          misused never_had_a_complaint never_had_any_complaint next_time_check
          next_time_look next_time_perhaps next_time_read no_fault_of_ours
          no_idea_what no_one_else_complain* no_one_else_has no_one_else_seems no_one_forced_you no_one_has_ever
          no_one_held no_one_made_you no_one_s_fault_but no_other_customer no_other_guest no_other_member
          no_other_passenger no_responsibility_for nobody_else_complain* nobody_else_has nobody_else_seems
          nobody_forced_you nobody_has_ever nobody_held nobody_made_you nobody_s_fault_but nobody_to_blame_but
          not_a_big_deal not_a_charity not_mind_readers not_our_doing not_our_error not_our_fault not_our_job
          not_our_mistake not_our_responsibility not_rocket_science not_within_our_control
          nothing_more_we_can nothing_we_can_do nothing_wrong_with_it on_your_head only_you only_yourself_to
          ordered_it_anyway other_customers_manage other_guests_manage others_manage overreact* people_who_are_out
          people_who_arrive people_who_do_not_read people_who_don_t_read people_who_turn_up perfectly_clear
          person_using_it read_properly read_the_label read_the_menu read_the_rules read_the_sign read_the_small
          read_the_terms reading_the_terms rules_are_rules rules_are_there should_have_asked should_have_checked
          should_have_kept should_have_read shouldn_t_have_bought shouldn_t_have_come simple_as_that
          something_for_nothing stop_complaining terms_are_terms terms_are_there that_is_impossible that_is_life
          that_is_on_you that_s_impossible that_s_life that_s_on_you the_customer_has_to the_customer_must
          the_customer_s_own the_problem_is_at_your the_rules_are_clear the_rules_are_the_rules
          the_terms_are_clear the_weak_link through_no_fault_of_ours user_error want_everything_for
          wants_everything_for was_fine_when was_not_our_fault was_perfect_when was_up_to_you wasn_t_our_fault
          wasn_t_our_mistake we_are_not_mind we_are_not_responsible we_can_t_be_expected we_can_t_work_miracles
          we_cannot_be_held we_did_nothing_wrong we_did_our_part we_did_warn we_kept_our_end we_kept_our_side
          we_re_not_mind we_re_not_responsible we_take_no_responsibility what_did_you_expect
          what_do_you_expect what_more_did_you you_accepted_our you_accepted_the_conditions
          you_accepted_the_terms you_agreed_to_our you_agreed_to_the_terms you_agreed_to_these
          you_are_mistaken you_are_the_only you_are_wrong you_arrived_late you_blame_us you_booked_the_wrong
          you_came_late you_can_t_blame you_chose you_chose_not you_clearly
          you_could_have you_did_not_ask_us you_did_not_bother you_did_not_follow you_did_not_read
          you_did_not_tell_us you_didn_t_ask_us you_didn_t_bother you_didn_t_follow you_didn_t_listen
          you_didn_t_read you_didn_t_tell_us you_do_not_understand you_don_t_understand you_entered_the_wrong
          you_failed_to you_forgot you_gave_us_the_wrong you_had_only_to you_have_misunderstood you_ignored
          you_insisted you_knew_full you_knew_perfectly you_knew_what you_know_perfectly you_misunderstood
          you_must_have you_neglected you_never_asked you_never_said you_never_told you_obviously you_only_had_to
          you_ordered_the_wrong you_put_the_wrong you_re_mistaken you_re_the_only you_re_wrong you_refused_to
          you_should_have you_should_ve you_ticked you_turned_up you_typed you_were_careless
          you_were_late you_were_told_it you_were_warned you_would_not_listen you_wouldn_t_listen
          you_wrote_the_wrong your_carelessness your_error your_fault your_lookout your_mistake your_oversight
          your_own your_own_fault your_responsibility
      threat: after_you_for attorney attorneys cease_and_desist defamation defamatory every_penny_you
          expect_a_letter hear_from_our hear_from_our_legal lawyer lawyers legal_action legal_proceedings
          letter_from_our libel libellous or_else our_lawyers our_solicitor remove_this_post report_you_to
          reported_to_the_police see_you_in_court slander slanderous solicitor solicitors sue_you suing_you
          take_it_down_or take_this_down take_this_post_down we_know_who_you
          will_be_reported_to_the_police you_ll_regret you_will_regret
      mockery: an_expert aren_t_you_clever aw_poor bless_your_heart boo_hoo bravo_genius clever_you
          congratulations_on_your congratulations_you connoisseur cry_harder cry_me cry_more einstein_of
          first_world food_critic genius give_you_a_medal gordon_ramsay haha* hearts_bleed her_majesty
          here_s_a_medal his_majesty how_clever how_sad_for i_am_sure_your i_am_sure_your_kitchen i_m_sure_your
          lol master_chef masterchef my_heart_bleeds nobel oh_dear_me oh_great_one oh_the_horror oh_wow poor_thing
          poor_you prince_charming self_appointed sherlock slow_clap sorry_for_breathing sorry_for_existing
          sorry_for_not_being sorry_we_are_not sorry_we_re_not such_an_expert sure_you_did thank_you_einstein
          thank_you_for_enlightening thank_you_for_nothing thank_you_professor thanks_captain thanks_einstein
          thanks_for_enlightening thanks_for_nothing thanks_professor thanks_sherlock the_horror tiny_violin
          want_a_medal well_done_you what_a_tragedy what_an_expert world_s_smallest yeah_right your_excellency
          your_grace your_highness your_ladyship your_lordship your_majesty your_royal
      thanks: appreciate appreciated big_thanks cheers_for good_of_you_to grateful in_your_debt indebted_to_you
          kind_of_you_to many_thanks much_appreciated much_obliged obliged_to_you ta_for ta_very_much thank_you
          thank_you_kindly thank_you_so_much thank_you_very_much thankful thanks thx ty tysm very_kind_of_you
          we_value_you_telling
      apology: apolog* beg_your_pardon forgive_me forgive_us i_am_sorry i_m_sorry my_apologies our_apologies
          our_regrets our_sincere our_sincerest owe_you_an_apology pardon regret_that sincerest_apologies so_sorry
          sorry soz truly_sorry very_sorry we_are_sorry we_deeply_regret we_re_sorry we_regret we_regret_that
      false-apology: any_inconvenience apologies_if apologise_if apologize_if came_away_with did_not_enjoy_your
          didn_t_enjoy_your feel_like_that feel_like_this felt_this_way for_any_confusion for_any_disappointment
          for_any_distress for_any_inconvenience for_any_misunderstanding for_any_offence for_any_offense
          for_any_trouble for_any_upset meet_your_expectations not_to_your not_to_your_liking not_to_your_taste
          not_what_you_expected not_what_you_hoped saw_it_that_way see_it_that_way see_things_that_way
          sorry_if_any sorry_if_it sorry_if_my sorry_if_our sorry_if_that sorry_if_there sorry_if_this sorry_if_we
          sorry_if_you sorry_if_your sorry_our_food_was_not sorry_that_you_did_not_enjoy
          sorry_that_you_didn_t_enjoy sorry_that_you_feel sorry_that_you_think sorry_that_you_were_not_happy
          sorry_to_hear_that_you_feel sorry_to_hear_you_did_not_enjoy sorry_to_hear_you_didn_t_enjoy
          sorry_to_hear_you_feel sorry_we_were_not_your sorry_you_are_not_happy sorry_you_did_not_enjoy
          sorry_you_did_not_like sorry_you_didn_t_enjoy sorry_you_didn_t_like sorry_you_feel sorry_you_see_it
          sorry_you_think sorry_you_were_not_happy sorry_you_were_not_satisfied sorry_you_weren_t_happy
          sorry_you_weren_t_satisfied sorry_your_experience_did_not taken_it_that_way that_impression
          that_perception this_impression to_your_taste took_it_that_way took_offence took_offense was_not_for_you
          wasn_t_for_you wasn_t_to_your wasn_t_what_you you_feel_that_way you_feel_this_way you_felt_that_way
          you_perceive you_perceived your_expectations your_perception
      ownership: an_oversight ashamed_of below_our_standard below_our_usual below_par below_standard blame_is_mine
          blame_is_on_us blame_is_ours blame_lies_with_us both_were_our careless_of_us clumsy_of cock_up
          deserved_better dropped_the_ball embarrassed entirely_our_fault error_is_ours error_on_our
          error_was_ours errors_are_ours every_reason_to_be every_right_to_be fair_cop fair_criticism fair_point
          fault_entirely fault_is_mine fault_is_ours fault_lies_with fault_on_our fault_was_ours fell_short
          full_responsibility guilty_as_charged had_every_reason have_every_reason hold_our_hands_up i_dropped
          i_forgot i_got_it_wrong i_messed_up i_take_responsibility i_take_the_blame i_was_wrong indefensible
          is_inexcusable is_our_fault is_unforgivable it_should_have it_should_not_have it_shouldn_t_have
          it_was_careless it_was_wrong_of let_you_down made_a_mistake mistake_is_mine mistake_on_our
          mistake_was_ours my_fault my_mistake no_excuse no_justification no_one_called_you no_one_told_you
          no_two_ways nobody_called_you nobody_told_you nobody_warned_you not_acceptable not_an_excuse
          not_good_enough not_good_enough_from not_how_we not_our_finest not_the_standard not_up_to_our
          not_up_to_scratch not_up_to_standard on_our_part on_us ought_to_have our_bad our_blunder
          our_carelessness our_error our_errors our_failing our_failure our_fault our_mistake our_mistakes
          our_negligence our_oversight our_responsibility our_slip oversight_on_our own_our_mistake poor_show
          put_our_hands_up quite_right right_to_be_annoyed right_to_be_cross right_to_be_upset right_to_complain
          rightly_annoyed rightly_upset should_have_been should_have_called should_have_caught should_have_noticed
          should_have_told should_have_warned should_never_have should_not_have_happened shouldn_t_have_happened
          slip_on_our sloppy_of sloppy_work take_full_responsibility take_the_blame_for taking_responsibility
          that_is_not_how that_is_not_right that_is_on_us that_is_our that_one_is_on_us that_one_s_on_us
          that_s_not_how that_s_on_us that_s_our that_should_not the_fault_is_ours the_mistake_is_ours
          there_is_no_justification unacceptable_of understandably_upset was_inexcusable was_not_right
          was_our_fault was_our_mistake was_unforgivable wasn_t_right we_accept_responsibility we_acknowledge_that
          we_admit we_are_embarrassed we_are_responsible we_are_to_blame we_ballsed we_blew_it we_boobed
          we_botched we_bungled we_burned_your we_burnt_your we_cocked_up we_did_not_call we_did_not_check
          we_did_not_do we_did_not_tell we_did_not_warn we_did_wrong we_didn_t_call we_didn_t_check
          we_didn_t_do_it_right we_didn_t_tell we_didn_t_warn we_dropped_the_ball we_failed we_fell_short
          we_fluffed we_forgot we_goofed we_got_it_wrong we_got_that_wrong we_got_this_wrong we_kept_you_waiting
          we_let_you_down we_lost_your we_made_a_mistake we_made_an_error we_messed_up we_miscounted we_misjudged
          we_mislaid we_misplaced we_misplaced_your we_misread we_missed_it we_missed_the we_missed_your
          we_mixed_up we_muddled we_neglected we_ought_to_have we_overbooked we_overcooked we_overdid
          we_overlooked we_oversold we_owe_you we_own_that we_own_the we_own_this we_own_up we_screwed_up
          we_should_have we_should_have_asked we_should_have_checked we_should_have_kept we_should_have_read
          we_slipped_up we_stuffed_up we_take_responsibility we_take_the_blame we_undercooked we_underestimated
          we_understand_your_frustration we_were_careless we_were_late we_were_not_clear we_were_wrong
          we_weren_t_clear went_wrong_at_our went_wrong_on_our were_our_errors were_our_mistakes
          you_are_absolutely_right you_are_quite_right you_are_right you_deserve_better you_deserved you_had_every
          you_have_a_point you_have_every_right you_make_a_fair you_re_absolutely_right you_re_right
          you_should_have_been you_should_have_got you_should_have_gotten you_should_have_had
          you_should_have_received you_should_never_have you_should_not_have_been you_should_not_have_had
          you_shouldn_t_have_been you_shouldn_t_have_had you_were_promised you_were_right your_anger_is
          your_complaint_is_fair your_complaint_is_justified your_complaint_is_legitimate your_complaint_is_valid
          your_frustration_is
      improvement: advise_us already_changed any_idea any_ideas any_thoughts anything_else_we
          anything_else_you_would anything_missing anything_we_can anything_we_could anything_you_would
          are_being_replaced are_being_trained are_now are_up_on_the_door arrive_next arrives_next as_of_monday
          as_of_this_week as_of_today avoid_this better_way_to commit_to_checking did_you_have_in_mind
          do_differently do_you_prefer does_not_happen_again doesn_t_happen_again doesn_t_happen_to
          double_check_every effective_immediately effective_today from_friday from_here_on from_monday
          from_next_month from_next_week from_now_on from_saturday from_sunday from_this_week from_thursday
          from_today from_tomorrow from_tuesday from_wednesday go_in_on goes_in_on going_forward had_a_word_with
          has_been_added has_been_changed has_been_corrected has_been_moved has_been_repaired
          has_been_replaced has_been_reprinted has_been_retrained has_been_updated have_been_added
          have_been_replaced have_been_retrained how_can_we how_could_we how_should_we how_would_you
          how_would_you_like i_have_asked i_have_changed i_have_spoken i_ve_added i_ve_asked i_ve_changed
          i_ve_retrained i_ve_spoken i_ve_told_the in_future in_the_future_we is_being_fixed is_being_repaired
          is_being_replaced is_now is_there_a_better is_there_anything is_up_on_the_door make_sure_it
          make_sure_this missing_anything never_happen_again never_happens_again not_happen_again now_ask now_asks
          now_call now_calls now_carries now_carry now_check now_checked now_checks now_clean* now_come now_comes
          now_confirm* now_count* now_do now_does now_double now_email* now_get now_gets now_go now_goes now_has
          now_have now_hold now_holds now_include* now_inspect* now_keep now_keeps now_label* now_leave now_leaves
          now_list* now_lock now_locks now_log now_logs now_look* now_make now_makes now_mark* now_need_to
          now_needs now_note now_notes now_pack now_packed now_packs now_print* now_put now_puts now_read
          now_reads now_repeat* now_require* now_rest now_rests now_ring now_rings now_run now_runs now_say
          now_says now_send now_sends now_serve* now_show now_shows now_sign* now_stay now_stays now_store
          now_stores now_take now_takes now_test now_tests now_text* now_train* now_travel* now_use now_uses
          now_wear now_wears now_weigh* now_wipe* now_write* prevent_this retrain* should_we_change since_friday
          since_monday since_thursday since_tuesday since_wednesday since_yesterday so_it_doesn_t_happen
          so_that_it_does so_that_this_does_not so_this_doesn_t spoken_to_the spoken_with_the starting_monday
          starting_next starting_this starting_today suit_you_better suits_you_better talk_to_the_team
          tell_us_afterwards tell_us_how tell_us_if tell_us_what tell_us_where tell_us_whether tell_us_which
          to_prevent we_added we_are_adding we_are_changing we_are_fixing we_are_retraining we_are_training
          we_are_updating we_bought_a we_changed we_d_love_to_hear we_fixed we_have_added we_have_adjusted
          we_have_agreed we_have_amended we_have_asked_the we_have_banned we_have_begun we_have_bought
          we_have_briefed we_have_brought_in we_have_changed we_have_corrected we_have_cut we_have_decided
          we_have_disabled we_have_doubled we_have_dropped we_have_extended we_have_fitted we_have_fixed
          we_have_hired we_have_hung we_have_increased we_have_installed we_have_introduced we_have_labelled
          we_have_learned we_have_learnt we_have_limited we_have_lowered we_have_made_sure we_have_marked
          we_have_moved we_have_ordered we_have_painted we_have_pinned we_have_placed we_have_posted
          we_have_printed we_have_put we_have_put_up we_have_raised we_have_rearranged we_have_redesigned
          we_have_reduced we_have_reminded we_have_removed we_have_renewed we_have_rented we_have_reorganised
          we_have_reorganized we_have_repaired we_have_replaced we_have_rescheduled we_have_retrained
          we_have_rewired we_have_rewritten we_have_separated we_have_set_up we_have_shortened we_have_simplified
          we_have_since we_have_spoken we_have_started we_have_stopped we_have_swapped we_have_switched
          we_have_taken we_have_taken_on we_have_tightened we_have_told_the_team we_have_trained we_have_updated
          we_have_upgraded we_hired we_installed we_introduced we_ll_add we_ll_call_before we_ll_change
          we_ll_check_every we_ll_fix we_ll_hire we_ll_install we_ll_make_sure we_ll_put we_ll_replace we_ll_train
          we_moved_the we_now we_reprinted we_retrained we_rewrote we_stopped we_swapped_the we_trained
          we_ve_added we_ve_adjusted we_ve_agreed we_ve_amended we_ve_asked we_ve_banned we_ve_begun we_ve_bought
          we_ve_briefed we_ve_brought_in we_ve_changed we_ve_corrected we_ve_cut we_ve_decided we_ve_disabled
          we_ve_doubled we_ve_dropped we_ve_extended we_ve_fitted we_ve_fixed we_ve_hired we_ve_hung
          we_ve_increased we_ve_installed we_ve_introduced we_ve_labelled we_ve_learned we_ve_learnt we_ve_limited
          we_ve_lowered we_ve_made_sure we_ve_marked we_ve_moved we_ve_ordered we_ve_painted we_ve_pinned
          we_ve_placed we_ve_posted we_ve_printed we_ve_put we_ve_raised we_ve_rearranged we_ve_redesigned
          we_ve_reduced we_ve_reminded we_ve_removed we_ve_renewed we_ve_rented we_ve_reorganised
          we_ve_reorganized we_ve_repaired we_ve_replaced we_ve_rewritten we_ve_separated we_ve_set_up
          we_ve_shortened we_ve_simplified we_ve_since we_ve_spoken we_ve_started we_ve_stopped we_ve_swapped
          we_ve_switched we_ve_taken we_ve_taken_on we_ve_tightened we_ve_told_the_team we_ve_trained
          we_ve_updated we_ve_upgraded we_will_add we_will_always_check we_will_call_before we_will_change
          we_will_check_every we_will_correct we_will_extend we_will_fix we_will_hire we_will_install
          we_will_introduce we_will_make_sure we_will_put we_will_replace we_will_train we_would_love_to_hear
          what_can_we what_could_we what_do_you_suggest what_do_you_think what_else_could what_else_should
          what_should_change what_should_we what_would_have_made what_would_help what_would_make what_would_you
          which_would_you will_be_fixed will_be_installed will_be_replaced will_not_happen_again
          won_t_happen_again won_t_happen_to work_better_for work_for_you would_help_you would_it_help
          would_suit_you would_you_prefer
      joy: a_hug a_pleasure_to_serve beaming big_hug brightened_our delighted glad_to_hear glad_you glowing_review
          great_to_hear grinning happy_that_you happy_to_hear happy_we happy_you how_kind how_lovely how_nice
          it_is_a_pleasure it_was_a_pleasure kind_review kind_words love_hearing love_it love_reading love_this
          love_to_hear_that loved_reading lovely_comment lovely_message lovely_review lovely_to_hear
          lovely_to_read lovely_words made_my_day made_our_day made_us_smile makes_our_day makes_us_smile
          means_a_lot means_so_much over_the_moon pass_it_on_to_the_baker pleased_to_hear pleased_you put_a_smile
          really_pleased smiling_all so_glad so_happy so_kind_of so_lovely so_pleased so_sweet thrilled
          very_pleased warms_our we_are_glad we_are_happy we_are_so_happy we_love_that we_love_this we_re_glad
          we_re_happy what_a_kind what_a_lovely what_a_lovely_message what_a_nice will_be_delighted
          will_be_happy_to_hear will_be_pleased will_be_so_pleased wonderful_to_hear wonderful_words
          you_are_too_kind you_enjoyed you_liked_it you_loved
      denial: a_hoax another_bakery another_chain another_company another_country another_town are_false
          are_untrue categorically completely_false did_not_happen did_not_take_place didn_t_happen
          different_company do_not_run_giveaways doctored does_not_belong_to edited_image edited_video
          entirely_false fake_account fake_news fake_profile false_claim false_rumor false_rumour has_never_sold
          has_not_been_sold has_not_closed have_never_sold have_not_been_sold have_not_closed hoax impersonat*
          inaccurate incorrect_that is_false is_incorrect is_misleading is_not_accurate is_not_our_shop isn_t_ours
          isn_t_true it_is_not_ours manipulated misinformation never_had never_happened never_sold no_basis
          no_branch no_connection no_evidence_that no_foundation no_one_fell no_shop_has no_shop_in no_such
          no_truth no_truth_in nobody_fell nobody_got_ill nobody_has_fallen none_of_our not_accurate
          not_affiliated not_been_bought not_been_sold not_closing not_correct not_correct_that not_filmed_in
          not_from_our not_one_of_our not_one_of_ours not_our_shop not_ours not_related_to not_taken_in
          not_the_case not_true not_us nothing_of_the_kind nothing_of_the_sort nothing_to_do_with only_account
          only_official_account only_profile other_bakery our_only_profile photoshopped rumor_has_it
          rumor_is_wrong rumour_has_it rumour_is_false rumour_is_wrong simply_false that_is_wrong_information
          there_is_no_truth unfounded untrue was_not_filmed was_not_taken we_are_not_closing we_did_not_do_this
          we_do_not_buy we_do_not_sell we_do_not_use we_don_t_sell we_don_t_use we_have_never_used we_have_no
          we_have_no_connection we_never_ask we_never_used without_foundation word_has_it
      complaint: back_on_your_card bad_experience burned burnt charged_twice charged_you compensat* complaint
          complaints damaged delay dirty error expired fault faulty hard_loaf incident inconvenience issue issues
          long_wait make_it_right make_this_right mistake money_back overcharg* poor_experience problem problems
          put_it_right put_this_right queue refund refunded refunding replacement resolve sort_this_out stale
          the_wait trouble waiting_time we_charged wrong_order
      question: for_asking for_checking_with for_the_enquiry for_the_question for_your_enquiry for_your_interest
          for_your_question good_question great_question to_answer_your your_question
      information: are_available are_now_closed are_now_open can_be_booked can_be_ordered from_friday_to
          from_monday_to from_saturday_to from_thursday_to from_tuesday_to from_wednesday_to is_available
          is_now_closed is_now_open opening_hours to_confirm we_are_open we_can_confirm we_close we_deliver
          we_do_have we_open yes_we you_can_book you_can_collect you_can_order you_can_reserve
      wish: any_suggestion do_better get_better help_us_improve helps_us_improve ideas_are_welcome improve
          improvement improvements improving learn_from learned_from learnt_from let_us_know like_to_hear
          open_to_ideas suggest suggested suggesting suggestion suggestions your_ideas your_thoughts
      """
  )
}

extension ReplyPhrases {
  /// English: what says nothing of the matter.
  static let englishManners = """
    empty: a_dm a_member_of_our a_member_of_the above_and_beyond all_about all_about_people all_applicable
        all_comments all_feedback all_feedback_is all_opinions all_regulations always_by_your_side
        always_looking always_room_for always_strive always_striving any_further_questions
        any_inconvenience_caused any_other_questions any_questions appropriate_channels appropriate_department
        appropriate_person appropriate_team are_committed_to are_dedicated_to are_devoted_to are_family
        as_soon_as_possible assure_you at_the_core_of at_the_forefront at_the_heart_of at_your_disposal
        award_winning bear_with_us been_forwarded been_noted been_passed been_passed_along been_referred
        been_shared being_handled being_investigated being_looked_into being_part_of being_reviewed
        best_attention best_experience best_in_class best_possible best_possible_service best_service
        bring_people bringing_people by_your_side can_be_addressed_to can_be_directed_to care_team chapter_in
        cherish comfort_and_safety commitment_to committed_to_quality complete_the_form complies_with_all
        comply_with_all constantly contact_form contact_me_directly contact_us_at contact_us_by
        contact_us_directly contact_us_on contact_us_through contact_us_via continually continue_to_work_hard
        continued_loyalty continued_support continuous_improvement continuously core_of_everything core_of_what
        correct_channels customer_care_team customer_experience customer_first customer_journey
        customer_satisfaction customer_service_team customer_support customers_are_at_the customers_first
        day_in_day_out dealt_with_in dedication_to delivering_the_best direct_message direct_your dm_us
        do_not_hesitate do_our_best do_our_utmost doing_our_best don_t_hesitate drives_us drop_us_a_line
        drop_us_a_message drop_us_an duly_noted email_us_at endeavor endeavour escalated_your every_comment
        every_customer every_detail every_effort every_guest every_journey every_opinion_counts every_report
        every_review every_step every_visit everything_in_our_power everything_possible everything_we_can
        everything_we_do excellence excellent_service exceptional_experience* exceptional_service extra_mile
        feedback_is_a_gift feel_free_to fill_in_the fill_out_the five_star_service for_choosing
        for_further_information for_more_information forward_your forwarded_to forwarded_your forwarding_your
        from_day_one fully_committed get_in_touch_with_our gets_us_out_of_bed getting_better_every
        great_experience_for guest_experience guest_relations guests_first handled_internally happy_customers
        happy_to_assist happy_to_help has_been_forwarded has_been_noted have_been_noted have_noted_your
        have_taken_note hear_from_our_customers hear_from_our_guests hearing_from_our heart_and_soul
        heart_of_everything heart_of_what here_for_you here_to_help high_standards highest_level highest_quality
        highest_standards honored_to_serve honoured_to_serve hope_to_see hope_to_see_you hope_to_welcome
        hospitality_is importance_to_us in_accordance_with in_due_course in_line_with_our in_our_dna innovation
        inspires_us internal_process* internally is_a_promise is_family is_our_passion is_paramount
        is_under_investigation is_what_we_do keep_it_in_mind keep_writing keeps_us_going leading_the_way
        like_family live_and_breathe look_forward_to_seeing look_forward_to_serving look_forward_to_welcoming
        look_forward_to_your look_into_it_and_get look_into_this looking_into_this love_what_we_do
        loyal_customers may_be_addressed_to mean_everything mean_the_world means_everything means_the_world
        meet_all_applicable memorable_experience* message_us_privately not_a_word not_just_a_word
        noted_thank_you noted_your nothing_matters_more number_one_priority official_channels on_the_case
        one_big_family one_of_our_team online_form our_best_to our_commitment our_core our_culture our_customer
        our_customers_are our_dna our_ethos our_helpline our_heritage our_history our_hotline our_inbox
        our_internal_procedures our_mission our_passion our_philosophy our_priority our_processes our_tradition
        our_values our_very_best our_vision paramount part_of_our_dna part_of_our_family part_of_the_family
        pass_it_along pass_on_your pass_this_on pass_your passed_along passed_on_to passed_to_the passed_your
        passing_this passion_for passionate_about people_concerned please_call please_contact please_email
        please_reach pride_in_everything pride_ourselves private_message privately privilege_to_serve
        procedures_are_in_place proper_channels proud_of_what proud_to_serve proudly put_our_customers
        put_people puts_people quality_very_seriously reach_out_directly reach_out_to reason_for_being reason_we
        referred_your refining_our relevant_channels relevant_colleagues relevant_department relevant_people
        relevant_team remain_committed rest_assured right_department right_people right_team safety_and_comfort
        satisfied_customers second_to_none see_you_again see_you_soon send_an_email send_us_a_direct
        send_us_a_dm send_us_a_message send_us_a_private send_us_an_email serve_you_again serving_you
        shared_with_management shared_with_our_team shared_with_the_relevant shared_with_the_team
        should_be_directed_to somebody_from_our someone_from_our stopping_by strive strive_for strive_to
        striving_for suggestion_box support_crew support_team sustainability take_all_complaints
        take_all_feedback take_complaints take_each take_every take_it_into_account take_it_offline
        take_it_seriously take_note take_pride take_quality take_these_matters take_this_offline
        take_this_on_board take_this_seriously taken_note thanks_for_choosing_us the_best_possible
        the_heart_and_soul thousands_of_happy thousands_of_satisfied through_our_website to_heart together_as
        top_priority transparency_is trusted_by try_to_provide under_review unforgettable usual_channels
        utmost_importance very_seriously via_dm via_our_website way_of_being way_of_life we_aim_to_provide
        we_always_aim we_always_try we_appreciate_your_loyalty we_are_always_working we_are_committed_to
        we_are_working_on_it we_believe_in we_believe_that we_care_deeply we_firmly_believe we_hear_you
        we_listen_to_our we_live_and_breathe we_pride we_re_working_on_it we_stand_for we_strive we_try_our_best
        we_value_all we_value_your we_work_hard welcome_you_back well_noted what_drives what_we_are_made_of
        what_we_do_best what_we_stand_for who_we_are will_be_addressed will_be_assessed will_be_considered
        will_be_dealt will_be_handled will_be_investigated will_be_looked will_be_reviewed
        will_look_into_this_in wish_you_a wish_you_all wonderful_experience* work_every_day work_hard_to
        work_tirelessly working_every_day working_hard_to working_on_it working_tirelessly working_to_improve
        works_hard_to works_tirelessly world_class you_can_contact you_can_write_to you_may_contact
        your_business_is your_case_is your_comfort your_comment_has your_comment_is your_comments_are
        your_comments_have your_complaint_has your_complaint_is your_concern_has your_concerns your_custom
        your_enquiry_has your_enquiry_is your_feedback_has your_feedback_helps your_feedback_is
        your_feedback_is_important your_feedback_matters your_feedback_means your_input your_inquiry_has
        your_inquiry_is your_loyalty your_message_is_important your_opinion_is_important your_opinion_matters
        your_patience_and_understanding your_query_has your_query_is your_request_has your_request_is
        your_review_is your_satisfaction your_satisfaction_is your_trust your_understanding your_views_are
        your_well_being your_wellbeing
    closing: all_the_best aw aww best_regards best_wishes best_wishes_from cheers dear good_afternoon
        good_evening good_morning have_a_good have_a_great have_a_lovely have_a_nice have_a_wonderful hello
        hey_there hi hi_there hiya hugs hugs_from kind_regards kindest_regards regards sincerely take_care
        warm_regards warmest warmest_regards yours yours_sincerely yours_truly
    automatic: are_not_read auto_generated auto_reply auto_response automated_acknowledg* automated_email
        automated_message automated_notification automated_reply automated_response automatic_reply
        automatic_response automatically_generated bot cannot_accept_replies chatbot do_not_answer_this
        do_not_reply do_not_reply_to do_not_respond_to does_not_accept_replies generated_automatically
        is_not_monitored is_not_read no_reply noreply not_monitored not_reply_to_this not_respond_to_this
        out_of_office system_generated unattended_mailbox unmonitored virtual_assistant
    courtesy: about after again aim aims also although always another any anything based because been before
        behalf being believe believes best better between both brand bring bringing brings care caring choose
        choosing chosen client clients come comes coming comment comments commitment committed community company
        connecting connection connectivity contact contacting core could crew culture customer customers day
        days dedicated dedication deliver delivering did does doing done dream dreams dropping_by during each
        effort either essence even ever every everybody everyone everything excellent experience experiences
        family feedback feel feels find from future gave getting_in_touch give given gives giving goal goals
        going great greatest guest guests happiness happy have having heart heartfelt help helpful helping here
        hey hope hopes hotel however innovat* integrity interest into journey just keep keeps kind kindly know
        knows later leader leaders leading leave leave_a_review leave_us_a leaving leaving_a leaving_us life
        like lives living look looks love lovely loves made make makes making management manager many member
        members message messages mind minds minute minutes mission moment moments more morning most much need
        neither never nothing offer offering offers often only onto opinion opinions other our ours over part
        passenger passengers passion passionate people person philosophy pillar pleasure popping_by pride
        priority professional* proud provide provides providing quality quite reaching_out really reason reasons
        remark remarks review reviews same satisfaction shall share shared sharing sharing_these sharing_your
        should simple simply sincere smile smiles some someone something soon soul special staff_here stay
        staying still stopping story subscriber such support take takes taking taking_the_time team tell telling
        than thank that their them then there these they thing things think this those though through time
        time_to_leave time_to_share time_to_write together tomorrow took_the_time truly trust under unique until
        upon value valued values very vision visit visited visiting visits want wants warm warmly weak_link
        welcome well were what when where whether which while who whom whose will wish with within without words
        world would write writing year yet you you_signed_in you_signed_up your
    receipt: acknowledge_receipt acknowledgement_of acknowledging_receipt aim_to_answer aim_to_reply
        aim_to_respond an_agent_will answer_within as_soon_as_an as_soon_as_one_of average_response_time
        been_added_to_our been_logged been_placed_in_a_queue been_placed_in_the_queue been_registered
        being_processed case_has_been case_no case_number case_was_opened complaint_received enquiry_received
        estimated_response expected_response get_back_to_you got_your_email got_your_message has_been_assigned
        has_been_created has_been_escalated has_been_logged has_been_received have_received_your
        have_your_message is_in_process keep_this_number logged_as logged_under message_received
        need_to_write_again next_available_adviser next_available_advisor next_available_agent no_need_to_reply
        no_need_to_write office_hours one_of_our_agents opened_a_case opened_a_ticket opened_case
        opening_hours_of_our_support order_of_receipt order_they_are_received order_they_arrive
        our_response_time_is outside_office_hours placed_in_a_queue quote_the quote_this raised_a_case
        raised_a_ticket received_your_complaint received_your_email received_your_message ref_no reference_is
        reference_no reference_number reply_within request_received respond_within response_within
        somebody_will_be_in somebody_will_contact somebody_will_get_back someone_will_be_in someone_will_contact
        someone_will_get_back someone_will_reach support_hours ticket_has_been ticket_number ticket_was
        tracking_code typical_response was_logged will_be_answered will_be_in_touch will_be_processed
        will_contact_you will_get_back_to within_the_next working_days_to you_ll_receive_a_reply
        you_ll_receive_a_response you_will_receive_a_reply you_will_receive_a_response your_case_number
        your_message_has_been your_place_in_the_queue your_reference your_ticket

    """
}

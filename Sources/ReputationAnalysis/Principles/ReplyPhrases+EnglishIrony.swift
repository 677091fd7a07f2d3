/// English: rudeness that is dressed up, and threats; ``ReplyPhrases/line(_:_:)`` says by what they are told.
extension ReplyPhrases {
  static let englishIrony =
    line(
      "mockery",
      WordPairs.all(
        """
        funny_how funny_that odd_how strange_how
        """,
        """
        everybody everyone no_one nobody none only other others the_other the_rest you your
        """
      )
    )
    + line(
      "mockery",
      WordPairs.all(
        """
        curious_that how_curious_that how_odd_that how_strange_that odd_that strange_that
        """,
        """
        everyone_else no_one_else nobody_else none_of_our only_you the_other the_rest you_are_the you_re_the
        """
      )
    )
    + line(
      "mockery",
      """
      always_one_who behind_a_keyboard behind_your_keyboard behind_your_screen do_enlighten enlighten_us fancy_that
      give_us_a_break how_brave_of how_convenient isn_t_the_ritz must_be_nice_to not_the_ritz nothing_better_to_do
      oh_please pray_tell shock_horror surprise_surprise there_is_always_one there_s_always_one time_on_your_hands
      we_bow_to what_a_coincidence who_d_have_thought who_would_have_thought you_don_t_say
      """
    )
    + line(
      "blame",
      WordPairs.all(
        """
        maybe perhaps
        """,
        """
        ask_first ask_next bother_to check_first check_it check_them learn_to listen_next look_next read_it read_next
        read_the read_them read_what read_your try_asking try_looking try_reading you_need_glasses you_should_ask
        you_should_check you_should_cook you_should_have_asked you_should_have_checked you_should_have_looked
        you_should_have_read you_should_learn you_should_look you_should_read you_should_stay you_should_try
        """
      )
    )
    + line(
      "blame",
      """
      can_t_please_everybody can_t_please_everyone cannot_please_everybody cannot_please_everyone get_what_you_pay
      if_you_want_luxury if_you_wanted_luxury impossible_to_please may_want_to_read might_like_to_read
      might_try_reading might_want_to_read read_it_next_time read_them_next_time some_people_are_never try_reading
      want_for_that_price you_can_t_read you_cannot_read you_clearly_can_t_read you_clearly_cannot_read
      you_simply_can_t_read you_simply_cannot_read
      """
    )
    // What is due for the price, and pleas that mean it.
    + line(
      "information",
      """
      deserve_to_get_what_you_pay did_not_get_what_you_pay didn_t_get_what_you_pay oh_please_accept oh_please_come
      oh_please_do oh_please_let oh_please_tell should_get_what_you_pay there_is_always_one_at there_is_always_one_in
      there_is_always_one_of there_is_always_one_on there_s_always_one_at there_s_always_one_in there_s_always_one_of
      there_s_always_one_on you_should_get_what_you_pay
      """
    )
    + line("mockery", WordPairs.all("brave from hide hides hiding", "behind_a_screen"))
    // Lawyers who confirm what is due threaten nobody.
    + line(
      "threat",
      WordPairs.all(
        "legal_counsel legal_department legal_team solicitors",
        """
        has_already has_been has_your have_your is_looking is_on is_preparing knows will_be will_contact will_deal
        will_see will_take
        """
      )
    )
    + line(
      "threat",
      WordPairs.all(
        """
        forwarded_to_our handed_to_our in_the_hands_of_our pass_this_to_our passed_to_our passed_this_to_our
        with_our
        """,
        "legal_counsel legal_department legal_team solicitors"
      )
    )
    + line(
      "threat",
      """
      in_front_of_a_judge legal_measures legal_steps press_charges pressing_charges prosecut* take_you_to_court
      taking_you_to_court
      """
    )
    // Wonder about who did complain, congratulations to whoever found something out, and thanks for spare time.
    + line(
      "mockery",
      WordPairs.all(
        "funny_how funny_that how_odd_that odd_how strange_how",
        "it_always it_just_happens it_only it_s_always it_s_only these_things this_always this_only"
      )
    )
    + line(
      "mockery",
      WordPairs.all(
        """
        must_have_had obviously_have thanks_you_clearly_have you_clearly_have you_clearly_had you_clearly_have_far
        you_evidently_have you_must_have you_must_have_had you_obviously_have you_seem_to_have
        """,
        """
        all_day plenty_of_time so_much_time time_to_kill time_to_spare time_to_waste too_much_free
        too_much_time
        """
      )
    )
    // Whoever complains lies, or only minds the money.
    + line("insult", "do_not_lie don_t_lie no_more_lies stop_telling_lies stop_your_lies")
    + line("information", WordPairs.all("figures numbers photos pictures they we", "do_not_lie don_t_lie"))
    + line(
      "insult",
      WordPairs.all(
        "what_bothers_you what_hurts what_hurts_you what_really_bothers_you what_really_hurts",
        """
        is_having_to_pay is_parting_with is_paying is_the_bill is_the_price is_your_pocket is_your_purse is_your_wallet
        """
      )
    )
    + line("information", WordPairs.all("if_what_bothers_you", "is_paying is_the_price"))
    // Whom nothing concerns; a problem that others share is no such thing.
    + line("insult", "is_not_our_problem isn_t_our_problem not_our_problem")
    + line(
      "information",
      WordPairs.all("is_not_our_problem isn_t_our_problem not_our_problem", "alone only")
    )
    + line(
      "threat",
      WordPairs.all(
        "be_careful be_very_careful careful watch",
        "what_you_post what_you_publish what_you_say what_you_write"
      )
    )
    + line(
      "threat",
      WordPairs.all(
        "we_know_where you",
        "you_live you_park you_shop you_study you_work your_children your_family your_kids"
      )
    )
    + line("threat", "mind_your_tongue watch_your_mouth we_know_how_to_find_you")
}

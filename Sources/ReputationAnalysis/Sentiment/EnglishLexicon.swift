extension SentimentLexicon {
  /// English.
  static let english = SentimentLexicon(
    """
    negators: no not never nobody nothing none neither nor without hardly barely don_t doesn_t didn_t isn_t
        wasn_t aren_t weren_t won_t wouldn_t couldn_t can_t cannot shouldn_t haven_t hasn_t hadn_t ain_t
    intensifiers 1.4: very really so extremely super absolutely totally incredibly truly highly
    intensifiers 1.2: quite pretty rather more
    +3.5: best excellent* love love_it loved loved_it outstanding perfect* the_best
    +3: 10_out_of_10 5_stars a_delight a_gem a_treat above_and_beyond ace adore* amazing* awesome*
        bent_over_backwards blessed blown_away bowled_over bravo brilliant* bussin can_t_ask_for_more
        can_t_fault can_t_thank cannot_fault cannot_thank chuffed congrat* could_not_ask_for could_not_do_enough
        could_not_fault could_not_have_been couldn_t_ask_for couldn_t_be_happier couldn_t_do_enough
        couldn_t_fault couldn_t_have_been_better couldn_t_have_been_friendlier couldn_t_have_been_kinder
        couldn_t_have_been_more couldn_t_have_been_nicer delicious* delighted delightful* divine exceptional*
        exemplary exquisite fabulous* fantastic* first_class five_out_of_five five_star five_stars flawless*
        gorgeous happier happiness happy hats_off heavenly hidden_gem highly_recommend* immaculate* impressed
        impressive* in_a_heartbeat incredible* life_saver lifesaver* look_no_further made_my_day made_our_day
        magnificent* many_thanks marvel* mouthwatering must_visit nailed_it nothing_was_too_much out_of_her_way
        out_of_his_way out_of_their_way over_the_moon phenomenal* scrumptious second_to_none sensational
        spectacular* spot_on spotless* stellar stunning sublime superb* ten_out_of_ten terrific
        thank_you_so_much thanks_a_lot to_die_for top_class top_drawer top_notch tremendous* unforgettable
        well_done won_me_over won_us_over wonderful* world_class worth_every zero_complaints
    +2.5: a_must accommodating ahead_of_schedule attention_to_detail be_back_soon beautiful* belting better
        better_than_expected class_act cleanest cracking dangerously_good definitely_recommend delight
        did_not_disappoint didn_t_disappoint doesn_t_disappoint effortless* every_bit_as_good exceeded fastest
        favorite* favourite* freshest friendliest game_changer gem glad good good_as_new grateful great
        hassle_free i_ll_be_back i_will_be_back insanely_good kindest knowledgeable kudos like_a_charm like_new
        loveliest lovely lush magic magical melt_in_the_mouth melts_in_your must_try my_go_to never_disappoint*
        never_let_me_down never_lets_me_down nicest no_issues no_problem no_problems no_questions_asked
        no_regrets not_bad_at_all not_too_bad nothing_but_praise nothing_to_complain our_go_to says_it_all
        seamless* smashing smoothly so_patient sorted_it stoked sweetest tastiest that_s_how_it_s_done
        that_s_how_it_should thoughtful thumbs_up unbeatable very_patient very_reasonable we_ll_be_back
        we_will_be_back well_played will_definitely_be with_a_smile without_a_hitch would_recommend yum
        zero_regrets
    +2: a_bargain a_steal appreciate* attentive authentic* award* bang_on banging bargain blast brave
        calm can_t_complain careful celebrat* charm charming cheerful clean come_back_again comfiest comfortable
        comfy coming_back considerate cool cosiest cosy courage courteous cozy cute
        dedicat* dope earlier_than_expected efficient* elegant* enjoy enjoy* excit* excited fair fairness fan
        fans fast fixed flavor* flavour* fluffy fortunate* free friendliness friendly fun funny generous*
        generous_portions genuine gift* go_to_place good_value haha* hearty help helped helpful helps hero
        hit_the_spot hits_the_spot honest* hooked hope* hopeful hug hugged hugs i_do_like i_like
        ice_cold ideal impeccable improv* in_no_time intelligent interesting joy* juicy keep_it_up kind kinder
        kindness kiss* laugh* legend like_how like_it like_the like_their liked likes lmao lol luck lucky
        massive_portions moreish nice nicer no_complaints no_fuss no_hassle not_bad obliging on_point
        on_time optimis* original* painless* party patient_with peace* piping_hot pleas* polite positive pretty
        pride prize* professional* prompt* props_to proud* punctual quality quick quick_to quickly really_like
        recommend* refreshing* regulars reliab* reliable resolve resolved roomy satisf* shout_out shoutout
        sincer* slaps smart smile* smiling smooth solidarity solved sorted spacious speedy straightforward
        strength stylish success* support* swift* talent* tasty thank* thx transparen*
        treasure treat treat_yourself treats trust trusted trustworthy unfussy up_front useful valuable victory
        we_like welcome welcoming well_kept well_made well_run well_worth wholesome will_be_back
        will_return win winner winning wins won worth_it would_come_back would_go_back would_return wow xd* yay
        yummy
    +1.5: anybody_know anyone_know can_anyone do_you_know_if does_anyone_know earlier_than money_back_the
        no_trouble obsessed reasonabl* unreal zippy
    +1: accessible adequate affordable answered beach cheap clarif* concert correct correct* creative dance
        detail* discount* easy enough family good_evening good_morning grow* healthy hello hi holiday*
        inexpensive informed learn* looking_forward new news plenty practical promising recover* regards replied
        respond* safe simple sing surpris* sweet wish
    +0.5: like
    0: a_like cold_beer cold_brew cold_drinks cold_press* crazy_about crazy_good customer_support feels_like
        free_from free_parking_for free_trial_ends gluten_free i_d_like if_it_was_free if_it_were_free
        if_you_paid kind_of kinds_of late_autumn late_check_in late_check_out late_checkout late_night
        late_summer like_that like_this like_to_know looked_like looks_like lost_and_found lost_property
        mad_about no_later_than no_longer_needed not_only smelled_like smells_like smelt_like something_like
        stupidly_good sugar_free support_team tastes_like three_kinds what_kind wicked_good would_like
    -1: abrupt apolog* attitude average barked bland bumped charged_for chewy chucked cold cuts damp demand
        disputed doubt* down_again dry expensive hmm however hungry impossible lack lacking lacks last_time
        mediocre meh miss missing noise noisy overpriced pricey queue queues raw regular salty scruffy
        sleepy sorry sticky surcharge* tepid threw thrown tiny tired ugh unbelievable unfortunately wait waited
        waiting
    -1.5: ages_to ants as_if_they ashtray cardboard chasing could_be_better could_do_better different_story
        hang_up hit_and_miss keeps_dropping lag laggy leaky never no no_warning nobody not not_great not_ideal
        not_so_good nothing nothing_special on_hold on_strike outage* overdue pants power_cuts probe
        product_recall protest* recalled sagged sags sarcastic shrug* small_portions so_so soaked strike_action
        third_time used_to_be water_cuts without_warning
    -2: abandon* accident* accus* afraid alarm* anger angry annoy* anxi* argu* arrogant asham* attack* avoid
        avoidable bad badly betray* blame* bored boring breach* breaks broke broken burned burnt came_apart
        cancel* chaos chaotic closed clunky come_apart complain* complaint* complicated conflict* contaminat*
        controvers* crash* crazy cried cries crisis critici* cry crying curt cut_off cutbacks damag* danger*
        debt* defeat* defect* delay* demand_answers denied denies deny depress* difficult dingy dirt dirty
        disappoint* discriminat* dismissive disrespect* distrust dodgy down_since dubious error errors evasive
        excuse* exhausted fail* failure* fault* faulty fear* fed_up fever filthy fined fired flavourless flimsy
        flu frozen frustrat* furious glitch* gone_up_again greasy grubby grumpy guilty had_to_chase hassle
        homophobic hopeless hospital humiliat* hung_up hurt* hypocri* ignor* illegal impolite in_bits in_pieces
        injur* insult* irritat* issue* jealous* jobsworth* laid_off late layoff* lazy leak* leaking let_down
        like_cardboard like_dishwater like_leather like_rubber like_sawdust like_water loneliness lonely lose
        loser losing lost lousy lukewarm mad mess mistake* naff no_answer no_apology no_one_wants_to_know
        no_reply no_response nobody_wants_to_know not_even_an nowhere_to_be_found offend* offensive on_read
        outage overcooked overcrowded overrun pain pain_in painful patchy pity poor poorly poverty price_hike*
        problem* racism racist rancid refund* regret reheated return_policy rip_off ripoff risk* ropey rubbery
        rude rudeness rumor* rumour* run_around runaround sad sadder sadly sadness scandal* scared scary
        selfish* serious sexist shabby shoddy shoe_leather short_staffed shouted_at sick_of skimpy slammed slow
        slowly smashed smell smelled smells smelly smelt snooty snotty soggier soggy stained stains stale
        still_no still_waiting stingy stink* stinks stress* stuck_up suffer* surly suspect* suspend* suspicio*
        swore tacky takes_ages tasteless tatty tear tears think_twice tiny_portions tired_of too_salty took_ages
        took_offence took_offense toxic trouble* ugly unanswered under_investigation undercooked understaffed
        underwhelm* unfair unfriendly unhelpful unjust* unpleasant unreliable up_charge upset* upsetting war
        was_off waste* waste_of_money waste_of_time wasted watery went_off won_t_even worr* worse wrong yelled
        yelling yet_again
    -2.5: a_con a_joke bait_and_switch beware blood_boil bodged botched brush_off brushed_me_off brushed_off
        buggy can_t_be_bothered cash_grab clueless condescend* couldn_t_be_bothered couldn_t_care_less
        data_breach did_not_work didn_t_work does_not_work doesn_t_work don_t_work falling_apart falls_apart
        fell_apart fell_to_bits fobbed_off ghosted gone_downhill gone_to_the_dogs gouging gutted hidden_charge*
        hidden_fee* hung_up_on is_not_worth isn_t_worth junk keeps_crashing keeps_cutting keeps_logging
        let_down_by letdown look_elsewhere mildew never_answer never_answers never_arrived never_came never_hear
        never_heard_back never_replied never_reply never_respond never_responded never_showed never_turned_up
        never_worked never_works no_one_answers no_one_picks no_show nobody_answers nobody_picks not_fit_for
        not_worth_it passed_from_pillar patroni* price_gouging rolled_her_eyes rolled_his_eyes ruin*
        save_your_money save_yourself slapdash sloppy stopped_working stranded takes_forever taking_forever
        took_forever under_fire unfit unprofessional unusable unwatchable wash_their_hands washed_their_hands
        wasn_t_worth went_downhill won_t_load won_t_open won_t_start won_t_work
    -3: absolute_disgrace abuse* abusive abysmal appalled appalling asshole* atrocious avoid_at_all
        avoid_like_the awful* bastard* bed_bugs bedbug* beyond_a_joke bitch* boycott* buyer_beware cesspit
        charged_me_twice charged_twice cheat* cheated cockroach* con_artist* conned corrupt* coward* cowboys
        crap* criminal* crook crooks daylight_robbery dead death deceiv* deceptive despicable despis* detest*
        diabolical die died dire disgrace* disgust* do_not_buy do_not_recommend don_t_bother don_t_buy
        don_t_recommend dreadful* dumb dump_of dumpster_fire dying expired extortion* fake false falsehood fleas
        fleeced food_poisoning fraud* fuck* fuming garbage gross gross* grotty hair_in_my hair_in_the harass*
        hate* hated hates hating hell hellhole highway_robbery horrible* horrif* idiot* incompeten* inedible
        inept intolerable joke_of kill* lawsuit liar liars lie lied lies livid lying lying_to maggot* manky mice
        minging miserable mold moldy moron* mould mouldy mouse murder* my_money_back nasty negligen* never_again
        never_book never_buy never_coming_back never_fly never_going_back never_order never_return never_shop
        never_use_them never_using nightmare* not_be_returning not_recommend* not_worth outrag* outrageous
        overcharg* pathetic poison* poisoned puke rape* rat rats repuls* ridiculous rip_offs ripped_me_off
        ripped_off ripped_us_off roach* rob robbed rotten rubbish scam* scammed scammer* seething shambles
        shambolic shame shameful shit* stay_away steal* steer_clear stole stolen stupid sue suing swindl*
        terrible* terribly the_worst theft thief thieves threat* torture trash unacceptable unbearable useless
        vermin vile vomit* vomiting what_a_joke will_not_return won_t_be_back won_t_be_coming won_t_be_ordering
        won_t_be_returning won_t_be_using won_t_return worm worms worst would_not_go_back would_not_recommend
        wouldn_t_bother wouldn_t_drink wouldn_t_eat wouldn_t_feed wouldn_t_go_back wouldn_t_recommend
        wouldn_t_touch wouldn_t_wish wtf yuck zero_stars
    """,
    englishGoods + englishServices + englishNews
  )
}

extension SentimentLexicon {
  /// English.
  static let english = SentimentLexicon(
    """
    negators: no not never nobody nothing none neither nor without hardly barely don_t doesn_t didn_t isn_t
        wasn_t aren_t weren_t won_t wouldn_t couldn_t can_t cannot shouldn_t haven_t hasn_t hadn_t ain_t
    intensifiers 1.4: very really so extremely super absolutely totally incredibly truly highly
    intensifiers 1.2: quite pretty rather more
    0: gluten_free sugar_free free_from kind_of kinds_of three_kinds what_kind looks_like a_like like_that like_this
    +3.5: best excellent* love love_it loved loved_it outstanding perfect* the_best
    +3: 5_stars a_delight a_gem a_treat adore* amazing* awesome* blessed brilliant* congrat* delicious*
        delightful* exceptional* exquisite fabulous* fantastic* first_class five_stars gorgeous happier
        happiness happy hats_off hidden_gem highly_recommend* impressed impressive* incredible* magnificent*
        many_thanks must_visit second_to_none spectacular* spot_on stunning superb* thank_you_so_much
        thanks_a_lot top_notch well_done wonderful*
    +2.5: beautiful* better glad good great lovely
    +2: appreciate* artisan* attentive authentic* award* blast brave calm can_t_complain careful celebrat*
        charming cheerful clean come_back_again comfortable comfy coming_back cool cosy courage courteous
        cozy crispy crunchy cute dedicat* efficient* elegant* enjoy enjoy* excit* excited fair fairness fan
        fans fast fixed flavor* flavour* fluffy fortunate* free fresh friendliness friendly fun funny
        generous* generous_portions genuine gift* good_value haha* help helped helpful helps hero homemade
        honest* hope* hopeful hug hugs hugged ideal impeccable improv* intelligent interesting joy* juicy
        kind kindness kiss* laugh* legend like liked likes lmao lol luck lucky natural nice no_complaints
        optimis* original* party peace* pleas* polite positive pretty pride prize* professional* prompt*
        proud* punctual quality quick quickly recommend* reliab* reliable resolved satisf* sincer* smart
        smile* smiling solidarity solved strength success* support* talent* tasty tender thank* thx
        traditional transparen* treat treats trust trusted trustworthy useful valuable victory warm welcome
        welcoming well_worth will_be_back will_return win winner winning wins won worth_it wow xd* yay yummy
    +1: accessible adequate affordable answered beach cheap clarif* concert correct correct* creative dance
        detail* discount* easy enough family good_evening good_morning grow* healthy hello hi holiday*
        inexpensive informed learn* looking_forward new news plenty practical promising recover* regards
        replied respond* safe simple sing surpris* sweet wish
    -1: apolog* average bland cold doubt* dry expensive hmm however hungry impossible lack lacking lacks
        mediocre meh miss missing noise noisy only overpriced pricey queue queues raw regular sleepy sorry
        tired ugh unfortunately wait waited waiting
    -1.5: never no nobody not nothing
    -2: abandon* accident* accus* afraid alarm* anger angry annoy* anxi* argu* arrogant asham* attack* avoid
        bad badly betray* blame* bored boring breach* breaks broke broken burned burnt cancel* chaos chaotic
        closed complain* complaint* complicated conflict* contaminat* controvers* crazy crisis critici* cry
        cried cries crying damag* danger* debt* defeat* defect* delay* denied denies deny depress* difficult
        dirt dirty disappoint* discriminat* dismissive disrespect* distrust dubious error errors evasive
        excuse* exhausted fail* failure* fault* faulty fear* fed_up fever filthy hopeless fined fired
        flavourless flu frozen frustrat* furious guilty homophobic hospital humiliat* hurt* hypocri* ignor*
        illegal impolite injur* insult* irritat* issue* jealous* laid_off late lazy let_down loneliness
        lonely lose loser losing lost lousy mad mess mistake* offend* offensive overcooked overcrowded pain
        painful pity poor poorly poverty problem* racism racist rancid refund* reheated return_policy
        rip_off ripoff risk* rude rudeness rumor* rumour* sad sadly sadder sadness scandal* scared scary
        selfish* serious sexist shoddy sick_of slow slowly smell smells smelly soggy stale stink* stinks
        stress* suffer* suspect* suspend* suspicio* tasteless tear tears tired_of toxic trouble* ugly
        undercooked unfair unfriendly unhelpful unjust* unpleasant upset* upsetting war waste*
        waste_of_money waste_of_time wasted worr* worse wrong
    -3: abuse* abusive abysmal appalling asshole* atrocious awful* bastard* bitch* boycott* charged_me_twice
        charged_twice cheat* cheated
        cockroach* corrupt* coward* crap* criminal* dead death deceiv* deceptive despicable despis* detest*
        die died disgrace* disgust* do_not_buy do_not_recommend don_t_buy don_t_recommend dreadful* dumb
        dying expired fake false falsehood food_poisoning fraud* fuck* garbage gross harass* hate* hated
        hair_in_my hair_in_the hates hating hell horrible* horrif* idiot* incompeten* inept intolerable joke_of kill* lawsuit liar
        liars lie lied lies lying maggot* mice miserable mold moldy moron* mould mouldy mouse murder* nasty
        my_money_back negligen* never_again never_going_back never_return nightmare* not_recommend* not_worth outrag*
        outrageous overcharg* pathetic poison* poisoned puke rape* rat rats repuls* ridiculous rob robbed rotten
        rubbish scam* scammed scammer* shame shameful shit* stay_away steal* steer_clear stole stolen stupid
        sue suing terrible* terribly the_worst theft thief thieves threat* torture trash unacceptable
        unbearable useless vomit* vomiting will_not_return won_t_be_back won_t_return worm worms worst
        wouldn_t_recommend wtf zero_stars
    """
  )
}

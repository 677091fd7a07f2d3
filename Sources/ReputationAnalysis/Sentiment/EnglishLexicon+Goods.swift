extension SentimentLexicon {
  /// English: what goods are called and what is found in them, and what their buyers fear, threaten and suffer.
  static let englishGoods = """
    properties 0.9: artisan* crisp crispy crunchy fresh homemade natural tender traditional warm
    boundaries: although because but though whereas while
    bodies -3: a_fly_in band_aid* bit_of_glass bit_of_hair bit_of_metal bit_of_plastic bit_of_stone bit_of_wire
        bits_of_glass bits_of_hair bits_of_metal bits_of_plastic bits_of_stone bits_of_wire broken_glass bug
        bugs chunk_of_glass chunk_of_hair chunk_of_metal chunk_of_plastic chunk_of_stone chunk_of_wire
        chunks_of_glass chunks_of_hair chunks_of_metal chunks_of_plastic chunks_of_stone chunks_of_wire dead_fly
        fingernail* flies_in fly_in_my glass_in_a glass_in_my glass_in_our glass_in_the hair hairs insect
        insects metal piece_of_glass piece_of_hair piece_of_metal piece_of_plastic piece_of_stone piece_of_wire
        pieces_of_glass pieces_of_hair pieces_of_metal pieces_of_plastic pieces_of_stone pieces_of_wire plastic
        shard* stone_in stones_in wire
    wrapping: bag bags bottle bottles container* cutlery free_of_plastic haircut* hairdresser* packag*
        plastic_box* plastic_cup* plastic_free plastic_lid* recycl* salon salons straw straws tray trays wrapp*
    food: beer biscuit* bread breakfast bun buns burger* butter cake cakes cereal* cheese* chicken chips
        chocolate* coffee cookie* cream crisps curry dessert* dinner dish dishes egg eggs fish food fries fruit*
        ham ice_cream juice kefir loaf loaves lunch meal meals meat menu milk noodle* omelette* pasta pastries
        pastry pizza* potato* prawn* rice salad* sandwich* sauce sauces sausage* seafood soup soups strawberr*
        sushi taco tacos vegetable* wine yoghurt* yogurt*
    -3: beat_you_up behead* bomb_threat break_your_legs burn_it_down burn_the_shop burn_them burn_you burn_your
        droppings e_coli excrement hope_you_die i_ll_kill i_will_kill kill_you kill_yourself kill_yourselves
        know_where_you_live kys larva larvae listeri* lynch* moldier mouldier salmonel* set_fire_to shoot_you
        smash_your stab* weevil* what_a_disappointment you_ll_pay_for you_ll_regret you_will_die
        you_will_pay_for you_will_regret
    -2: allergic_reaction am_ill diarrh* emergency_room feel_ill fell_ill felt_ill frighten* got_ill hospitalis*
        hospitaliz* illness* made_her_ill made_him_ill made_me_ill made_them_ill made_us_ill nausea* nauseous
        panick* petrified scare scares scaring seriously_ill sick sickness stomach_ache stomach_cramps terrified
        terrifying threw_up throw_up throwing_up tummy_ache unbelievable_that upset_stomach was_ill were_ill

    """
}

extension TextLanguage {
  static let english = TextLanguage(
    lists: TextLists(
      functionWords: """
        a an the and or but nor so yet if of in on at to for from by with about against between into through during
        before after above below up down out off over under again further then than that this these those what which
        who whom whose when where why how i you he she it we they me him her us them my your his its our their mine
        yours is are was were be been being am do does did have has had having will would shall should can could may
        might must not no as each few more most other some such only own same too very just also there here
        """,
      transitions: """
        accordingly additionally afterward afterwards albeit also although altogether another basically because
        before besides but certainly chiefly comparatively concurrently consequently contrarily conversely
        correspondingly despite during earlier emphatically equally especially eventually evidently
        explicitly finally firstly following formerly forthwith fourthly further furthermore generally hence
        henceforth however indeed initially instead last lastly later lest likewise markedly meanwhile moreover
        nevertheless nonetheless nor notwithstanding obviously occasionally otherwise overall particularly presently
        previously rather regardless secondly shortly significantly similarly simultaneously since so soon
        specifically still straightaway subsequently surely surprisingly than then thereafter therefore thereupon
        thirdly though thus till too undeniably undoubtedly unless unlike unquestionably until when whenever whereas
        while whether why if
        """,
      transitionPhrases: """
        above all
        after all
        after that
        all in all
        all of a sudden
        all things considered
        analogous to
        another key point
        as a matter of fact
        as a result
        as an illustration
        as can be seen
        as has been noted
        as i have noted
        as long as
        as much as
        as opposed to
        as shown above
        as soon as
        as well as
        at any rate
        at first
        at last
        at least
        at length
        at that time
        at the present time
        at the same time
        because of
        being that
        by all means
        by and large
        by comparison
        by the same token
        by the time
        due to
        even if
        even more
        even so
        even though
        first of all
        for example
        for fear that
        for instance
        for one thing
        for that reason
        for the most part
        for the purpose of
        for the same reason
        for this purpose
        for this reason
        from time to time
        given that
        given these points
        in a word
        in addition
        in another case
        in any case
        in any event
        in brief
        in case
        in conclusion
        in contrast
        in detail
        in effect
        in essence
        in fact
        in general
        in light of
        in like manner
        in order that
        in order to
        in other words
        in particular
        in reality
        in short
        in similar fashion
        in spite of
        in sum
        in summary
        in that case
        in the end
        in the event that
        in the first place
        in the long run
        in the meantime
        in the same way
        in the second place
        in this case
        in view of
        inasmuch as
        more importantly
        more than that
        most importantly
        no sooner
        not only
        not to mention
        now that
        of course
        on account of
        on balance
        on condition that
        on one hand
        on the condition that
        on the contrary
        on the negative side
        on the one hand
        on the other hand
        on the positive side
        on the whole
        owing to
        prior to
        provided that
        rather than
        seeing that
        so as to
        so far
        so that
        sooner or later
        such as
        summing up
        that is
        that is why
        to be sure
        to begin with
        to clarify
        to conclude
        to emphasize
        to illustrate
        to put it another way
        to put it differently
        to say nothing of
        to start with
        to sum up
        to summarize
        to that end
        to the end that
        under those circumstances
        until now
        up to now
        what is more
        with this in mind
        with this purpose in mind
        without a doubt
        without delay
        """,
      transitionPairs: """
        both … and
        either … or
        if … then
        neither … nor
        not only … but
        no sooner … than
        not … but
        whether … or
        """,
      auxiliaries: "am is are was were be been being get gets got gotten getting",
      participles: """
        been born beaten become begun bent bet bitten blown bought bound bred broken brought built burnt burst caught
        chosen cut dealt done drawn dreamt driven drunk dug eaten fallen fed felt flown forbidden forgiven forgotten
        fought found frozen given gone ground grown heard held hidden hit hung hurt kept kneaded known laid learnt
        led left lent let lit lost made meant met mown overcome paid proven put quit read ridden risen run rung said
        sawn seen sent set sewn shaken shed shone shot shown shrunk shut slept slid sold sought sown sped spent spilt
        split spoken spoilt spread sprung stolen struck stuck stung sung sunk swept sworn swum swung taken taught told
        thought thrown torn understood undone upset withdrawn woken won worn woven written
        """,
      notParticiples: """
        need needed seed feed speed indeed red bed shed breed weed hundred naked wicked sacred kindred embed
        interested tired excited worried pleased concerned
        """,
      participleEndings: "ed",
      weakBeginnings: """
        the a an one two three four five six seven eight nine ten this that these those
        """,
      clauseEnds: "that but because although when where while and or if which who as",
      abbreviations: "mr mrs ms dr prof st vs etc e.g i.e p pp vol ed inc ltd co",
      emptyAnchors: """
        click here
        click this
        go
        here
        information
        learn more
        more
        more info
        more information
        right here
        read more
        see more
        start
        this
        this link
        """
    ),
    longSentence: 20,
    reading: .flesch,
    tellsPassives: true,
    tellsBeginnings: true
  )
}

extension Coverage {
  /// Law by law, in the order in which a budget asks for them.
  package static let parts: [Part] = [
    Part(
      name: "minimumloon", complete: true, verified: .cases("minimumloon"),
      by: "minimumloon.csv",
      leftOut: [
        LeftOut(
          "ages 15-17",
          "nothing: nobody below 18 has a budget here")
      ]),
    Part(
      name: "Wajong", complete: false, verified: .cases("wajong"),
      by: "wajong.csv",
      leftOut: [
        LeftOut(
          "loondispensatie (artikel 2:40 lid 1 onder a)",
          "not known: a fact of the employer; state the wages that are paid"),
        LeftOut(
          "the garantiebedrag of 2021",
          "not known: an amount of one person, in no text"),
      ]),
    Part(
      name: "Toeslagenwet", complete: false, verified: .cases("toeslagenwet"),
      by: "toeslagenwet.csv",
      leftOut: [
        LeftOut(
          "living abroad (artikel 4a), and beside a ZW or WW",
          "the whole toeslag: to 584.21"),
        LeftOut(
          "spouses who both have a right: the norm is filled up once",
          "nothing for both together"),
        LeftOut(
          "commercial co-tenants and students among those who share the home: leave them "
            + "out of it",
          "583.12, the norm of a woningdeler instead of that of a single person"),
      ]),
    Part(
      name: "bijstand and AIO", complete: false, verified: .cases("bijstand"),
      by: "bijstand.csv",
      leftOut: [
        LeftOut(
          "a spouse without right who lives apart: which norm artikel 32 lid 4 means is not "
            + "settled; flagged not certified",
          "to 517.46"),
        LeftOut(
          "the year in which a person or one of two spouses reaches the AOW age: computed, "
            + "flagged not certified",
          "to some hundreds in that year"),
        LeftOut(
          "means of the year before, for the payment of June: those of the year itself",
          "5 % of what the means of a month have changed"),
        LeftOut(
          "vrijlating of work income: which article is in force is not settled",
          "226 to 285, beside bijstand and work"),
        LeftOut(
          "contributions that save costs, and gifts (artikel 24a, from 2026)",
          "100: to 1200 a year together"),
        LeftOut(
          "IOAW and IOAZ",
          "not known: their norms stand in no text here; state them as a WIA"),
        LeftOut(
          "peiljaar 2021-2022 for 18-20 and kostendelers: norms not known",
          "nothing: refused, the peiljaar is to be stated"),
      ]),
    Part(
      name: "AOW", complete: false, verified: .cases("aow"),
      by: "aow.csv",
      leftOut: [
        LeftOut(
          "the month in which the pension starts: by calendar days, flagged not certified",
          "to a part of one month"),
        LeftOut(
          "the AOW age of who was born before June 1955: not known",
          "nothing: a peiljaar 2021 in which it was reached is refused, and is to be stated"),
        LeftOut(
          "partner toeslag of before 2015",
          "not known: old cases only"),
        LeftOut(
          "the May payment of 2021: figures of 2020 not known, accrued over 2021 itself",
          "below 1 of a contribution of 2023"),
        LeftOut(
          "unmarried couples who keep the gehuwdenpensioen while one is admitted: state it "
            + "as the income of two single persons",
          "to 522.77 gross each"),
      ]),
    Part(
      name: "loonheffing", complete: true, verified: .words("2023 and 2025, all rows"),
      by: "loonheffing_maand_2023.csv, loonheffing_maand_2025.csv",
      leftOut: [
        LeftOut(
          "other pay periods",
          "nothing: all is paid by the month"),
        LeftOut(
          "the wage of the year before, in the table for bijzondere beloningen: twelve "
            + "times the month",
          "some euros in May, nothing over a year with an aanslag"),
      ]),
    Part(
      name: "aanslag inkomstenbelasting", complete: false, verified: .cases("aanslag"),
      by: "box3_zvw.csv",
      leftOut: [
        LeftOut(
          "box 2, deductions",
          "not known: facts of the household"),
        LeftOut(
          "premiums and tax rounded apart",
          "0.08: at most 1 a year"),
        LeftOut(
          "payment of the algemene heffingskorting to a partner born before 1963 with "
            + "little own income (artikel 8.9)",
          "to 129.67, below the AOW age to 259.58"),
        LeftOut(
          "the year in which the AOW age is reached: rate and credits weighed by months "
            + "without a published example, flagged not certified; no jonggehandicaptenkorting "
            + "in it",
          "to some hundreds in that year"),
      ]),
    Part(
      name: "box 3", complete: false, verified: .cases("box3"),
      by: "box3_zvw.csv",
      leftOut: [
        LeftOut(
          "green investments",
          "not known: no figures in the sources"),
        LeftOut(
          "another division of the grondslag between partners than halves",
          "to 123 of a high contribution, 12 of a low one"),
        LeftOut(
          "2026: provisional percentages",
          "a tenth of a point is 15 of tax and 6 of zorgtoeslag a year per 100000 of savings"),
      ]),
    Part(
      name: "Zvw", complete: true, verified: .cases("zvw"),
      by: "box3_zvw.csv, aow.csv",
      leftOut: []),
    Part(
      name: "zorgtoeslag", complete: false, verified: .cases("zorgtoeslag"),
      by: "zorgtoeslag.csv",
      leftOut: [
        LeftOut(
          "income not taxed in the Netherlands",
          "the whole zorgtoeslag: to 129"),
        LeftOut(
          "a lower income of the partner on request after they part (Awir artikel 8 lid 3)",
          "nothing while the wages are the same in every month"),
        LeftOut(
          "heirs who choose the income of the year before (Awir artikel 8 lid 6)",
          "the whole toeslagen of the months lived: to 129 and about 488"),
      ]),
    Part(
      name: "huurtoeslag", complete: false, verified: .cases("huurtoeslag"),
      by: "huurtoeslag.csv",
      leftOut: [
        LeftOut(
          "bijzonder vermogen and incomes left out on request (Bht artikel 2b): facts that "
            + "only the Dienst can weigh",
          "the whole huurtoeslag: to about 488"),
        LeftOut(
          "sets of more than ten cohabitants to leave out (Bht artikel 2a): those without "
            + "income and assets are not tried",
          "to 12.78"),
        LeftOut(
          "more claimants at an address",
          "the whole huurtoeslag: to about 488"),
      ]),
    Part(
      name: "eigen bijdrage Wlz", complete: false, verified: .cases("eigen_bijdrage"),
      by: "eigen_bijdrage.csv",
      leftOut: [
        LeftOut(
          "peiljaarverlegging of the high contribution: amounts of the year itself by the "
            + "recipe that gives the published ones, not published for 2025 and 2026",
          "1 to 2"),
        LeftOut(
          "beschermd wonen and a Zvw-GGZ stay that ended at its maximum: not a form of Wlz care",
          "nothing for who has a Wlz indication"),
        LeftOut(
          "day of discharge or death: counted, in no text, flagged not certified",
          "6.99 to 100.66 once"),
        LeftOut(
          "a first income in the course of a year (to 2025): deductions not pro rata",
          "to 123.58 for each part of the year without income"),
        LeftOut(
          "compensatie vervallen ouderentoeslag of a couple: half of the joint assets each",
          "to 14.17"),
        LeftOut(
          "WUV and WUBO payments, deducted on request",
          "not known: 75 to 100 % of what is paid"),
        LeftOut(
          "compensation for injury left out of the assets (Rlz artikel 4.1)",
          "3.33 per 1000 of it"),
      ]),
    Part(
      name: "households that change, and requests", complete: false, verified: .cases("huishouden"),
      by: "huishouden.csv",
      leftOut: [
        LeftOut(
          "bijstand when the couple comes together, parts or one dies: by the day, flagged "
            + "not certified",
          "to 1013.90 once"),
        LeftOut(
          "a death or a parting before the year",
          "nothing: refused, the other is entered alone"),
        LeftOut(
          "incomes of a deceased other than AOW: to the day of the death, flagged not certified",
          "to a part of one month of them"),
        LeftOut(
          "Anw beside an AOW",
          "nothing: refused, no rule in the sources"),
        LeftOut(
          "the split of a joint eigen bijdrage between spouses (Blz artikel 3.3.2.9 lid 3)",
          "nothing for both together"),
      ]),
    Part(
      name: "passend toewijzen and DAEB", complete: true, verified: .cases("toewijzing"),
      by: "toewijzing.csv",
      leftOut: [
        LeftOut(
          "the shares over a year's lettings",
          "nothing for a household: allowed or refused")
      ]),
    Part(
      name: "living costs", complete: false, verified: .words("none: budget defaults"),
      by: "the sets d0 and nibud",
      leftOut: [
        LeftOut(
          "kwijtschelding: percentage of the norm and freedom of savings of a gemeente, a "
            + "car above its limit, alimony, payments on tax debts",
          "to 58 with the set d0, all local taxes")
      ]),
    Part(
      name: "WWS, self-contained homes", complete: false, verified: .cases("wws"),
      by: "wws.csv",
      leftOut: [
        LeftOut(
          "before 2023-07-01: no table known",
          "nothing: refused"),
        LeftOut(
          "the conditions of a zorgwoning and of the nieuwbouwopslag: the user has checked them",
          "35 % of the points, 10 % of the rent"),
        LeftOut(
          "a next year needs a column in wws_punten.csv",
          "nothing: refused"),
      ]),
    Part(
      name: "WWS, rooms", complete: false, verified: .cases("wws_kamers"),
      by: "wws_kamers.csv",
      leftOut: [
        LeftOut(
          "before 2025-01-01: the table of 2024-07-01 is not known",
          "nothing: refused"),
        LeftOut(
          "that a room can be a zorgwoning: read in an implementation only, applied when "
            + "asked for",
          "184.58 at 100 points in 2026"),
        LeftOut(
          "the conditions of a zorgwoning, the area of the room and the monument surcharge: "
            + "the user has checked them",
          "35 % of the points"),
        LeftOut(
          "a next year needs a column in wws_punten_onzelfstandig.csv",
          "nothing: refused"),
      ]),
    Part(
      name: "PGB budget", complete: false, verified: .words("2026, bijlage H"),
      by: "pgb_2026.csv",
      leftOut: [
        LeftOut(
          "other years than 2026: bijlage H not known, also not in the estimate of 2027",
          "nothing: the budget of care stays empty"),
        LeftOut(
          "Meerzorg and the garantiebedrag",
          "not known: granted to one person"),
        LeftOut(
          "MPT beside a PGB, part of a year",
          "not known: the part of the budget that is not granted"),
      ]),
    Part(
      name: "provider side", complete: false, verified: .words("the annuity; the rest is input"),
      by: "aanbieder.csv",
      leftOut: [
        LeftOut(
          "NZa tariffs",
          "not known: a file of the user"),
        LeftOut(
          "MPT by the hour, treatment, subsidies",
          "not known: no tariffs in the sources"),
      ]),
  ]
}

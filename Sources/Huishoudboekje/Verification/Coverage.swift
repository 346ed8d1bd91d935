/// What the engine computes, law by law: complete or partial, what verified it, and what is left
/// out and why.
package enum Coverage {
  /// Over which period cases hit.
  enum Verified: Sendable {
    /// From and to, under this name in the table `verified`: a next year with cases moves its end.
    case cases(String)
    case words(String)
  }
  package struct Part: Sendable {
    package let name: String
    package let complete: Bool
    let verified: Verified
    package let by: String
    package let leftOut: [String]

    package func verifiedPeriod() throws(FigureError) -> String {
      switch verified {
      case .words(let words): return words
      case .cases(let part):
        let table = try LawTable(embedded: "verified")
        let name = try table.index(of: "part")
        guard let row = table.rows.first(where: { $0[name] == part }) else {
          throw FigureError(
            place: "verified.csv", problem: "there is no row of \(part)",
            remedy: "Expected part, from and to.")
        }
        return try "\(row[table.index(of: "from")]) to \(row[table.index(of: "to")])"
      }
    }
  }

  package static let parts: [Part] = [
    Part(
      name: "minimumloon", complete: true, verified: .cases("minimumloon"),
      by: "minimumloon.csv", leftOut: ["ages 15-17: nobody below 18 has a budget here"]),
    Part(
      name: "Wajong", complete: false, verified: .cases("wajong"), by: "wajong.csv",
      leftOut: [
        "loondispensatie (artikel 2:40 lid 1 onder a) and the garantiebedrag of 2021: not computed"
      ]),
    Part(
      name: "Toeslagenwet", complete: false, verified: .cases("toeslagenwet"),
      by: "toeslagenwet.csv",
      leftOut: [
        "living abroad (artikel 4a); ZW and WW: only beside Wajong, WIA and WAO",
        "spouses who both have a right: the norm is filled up once",
        "commercial co-tenants and students among those who share the home: leave them out",
      ]),
    Part(
      name: "bijstand and AIO", complete: false, verified: .cases("bijstand"),
      by: "bijstand.csv",
      leftOut: [
        "a spouse without right who lives apart: which norm artikel 32 lid 4 means is not settled, "
          + "flagged not certified",
        "the year in which a person or one of two spouses reaches the AOW age: computed and flagged "
          + "not certified",
        "means of the year before, for the payment of June: those of the year itself; vrijlating of "
          + "work income: which article is in force is not settled",
        "artikel 24a (from 2026), gifts, and means that a scenario does not state",
        "peiljaar 2021-2022 for 18-20 and kostendelers: norms not known, refused",
      ]),
    Part(
      name: "AOW", complete: false, verified: .cases("aow"), by: "aow.csv",
      leftOut: [
        "the month in which the pension starts: by calendar days, flagged not certified",
        "the AOW age of who was born before June 1955: not known; a peiljaar 2021 in which it was "
          + "reached must be stated",
        "partner toeslag of before 2015: out of scope",
        "the May payment of 2021: figures of 2020 not known, accrued over 2021 itself",
        "unmarried couples who keep the gehuwdenpensioen while one is admitted: state it as the income of "
          + "two single persons; to 522.77 gross a month each",
      ]),
    Part(
      name: "loonheffing", complete: true, verified: .words("2023 and 2025, all rows"),
      by: "loonheffing_maand_2023.csv, loonheffing_maand_2025.csv",
      leftOut: [
        "other pay periods",
        "table for bijzondere beloningen: twelve times the month for the wage of the year before; some "
          + "euros of May, settled by the aanslag",
      ]),
    Part(
      name: "aanslag inkomstenbelasting", complete: false, verified: .cases("aanslag"),
      by: "box3_zvw.csv",
      leftOut: [
        "box 2, deductions", "premiums and tax rounded apart: at most 1 a year",
        "the year in which the AOW age is reached: rate and credits weighed by months without a "
          + "published example, flagged not certified; no jonggehandicaptenkorting in it",
      ]),
    Part(
      name: "box 3", complete: false, verified: .cases("box3"), by: "box3_zvw.csv",
      leftOut: [
        "green investments", "another division of the grondslag between partners than halves",
        "2026: provisional percentages",
      ]),
    Part(
      name: "Zvw", complete: true, verified: .cases("zvw"), by: "box3_zvw.csv, aow.csv",
      leftOut: []),
    Part(
      name: "zorgtoeslag", complete: false, verified: .cases("zorgtoeslag"), by: "zorgtoeslag.csv",
      leftOut: [
        "income not taxed in the Netherlands",
        "a lower income of the partner on request after they part (Awir artikel 8 lid 3); heirs who choose the "
          + "income of the year before (lid 6)",
      ]),
    Part(
      name: "huurtoeslag", complete: false, verified: .cases("huurtoeslag"), by: "huurtoeslag.csv",
      leftOut: [
        "bijzonder vermogen and incomes left out on request (Bht artikel 2b): facts that only the Dienst can "
          + "weigh",
        "sets of more than ten cohabitants to leave out (Bht artikel 2a): those without income and assets are "
          + "not tried",
        "more claimants at an address",
      ]),
    Part(
      name: "eigen bijdrage Wlz", complete: false, verified: .cases("eigen_bijdrage"),
      by: "eigen_bijdrage.csv",
      leftOut: [
        "peiljaarverlegging of the high contribution: amounts of the year itself by the recipe that "
          + "gives the published ones, not published for 2025 and 2026",
        "beschermd wonen and a Zvw-GGZ stay that ended at its maximum: not a form of Wlz care",
        "day of discharge or death: counted, in no text, flagged not certified; 6.99 to 100.66 once",
        "a first income in the course of a year (to 2025): deductions not pro rata",
        "compensatie vervallen ouderentoeslag of a couple: half of the joint assets each",
        "WUV and WUBO payments; compensation for injury (Rlz artikel 4.1)",
      ]),
    Part(
      name: "households that change, and requests", complete: false,
      verified: .cases("huishouden"), by: "huishouden.csv",
      leftOut: [
        "bijstand when the couple comes together, parts or one dies: by the day, flagged not certified; to "
          + "1013.90 once",
        "a death or a parting before the year: refused, the other is alone in it",
        "incomes of a deceased other than AOW: to the day of the death, flagged not certified",
        "the split of a joint eigen bijdrage between spouses (Blz artikel 3.3.2.9 lid 3): nothing for both "
          + "together",
      ]),
    Part(
      name: "passend toewijzen and DAEB", complete: true, verified: .cases("toewijzing"),
      by: "toewijzing.csv", leftOut: ["the shares over a year's lettings"]),
    Part(
      name: "living costs", complete: false, verified: .words("none: budget defaults"),
      by: "the sets d0 and nibud",
      leftOut: [
        "kwijtschelding in a complex: the local taxes stay as assumed; to about 58 a month",
        "kwijtschelding: percentage and freedom of savings of a gemeente, a car above its limit, "
          + "alimony, payments on tax debts",
      ]),
    Part(
      name: "WWS, self-contained homes", complete: false, verified: .cases("wws"),
      by: "wws.csv",
      leftOut: [
        "before 2023-07-01: no table known, refused",
        "the conditions of a zorgwoning and of the nieuwbouwopslag: the user has checked them",
        "a next year needs a column in wws_punten.csv",
      ]),
    Part(
      name: "WWS, rooms", complete: false, verified: .cases("wws_kamers"), by: "wws_kamers.csv",
      leftOut: [
        "before 2025-01-01: the table of 2024-07-01 is not known, refused",
        "that a room can be a zorgwoning: read in an implementation only, applied when asked for",
        "the conditions of a zorgwoning, the area of the room and the monument surcharge: the user "
          + "has checked them",
        "a next year needs a column in wws_punten_onzelfstandig.csv",
      ]),
    Part(
      name: "PGB budget", complete: false, verified: .words("2026, bijlage H"), by: "pgb_2026.csv",
      leftOut: [
        "other years than 2026: bijlage H not known, also not in the estimate of 2027",
        "Meerzorg and the garantiebedrag",
        "MPT beside a PGB, part of a year",
      ]),
    Part(
      name: "provider side", complete: false, verified: .words("the annuity; the rest is input"),
      by: "aanbieder.csv",
      leftOut: [
        "NZa tariffs: not known, a file of the user", "MPT by the hour, treatment, subsidies",
      ]),
  ]
}

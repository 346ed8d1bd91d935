import XCTest

/// The naive telling of the law of households gives every row of huishouden.csv.
final class NaiveHuishoudenTests: XCTestCase {
  private let figures = TestFigures.naive
  private typealias Told = [String: NaiveCaseValue]

  func testEveryRow() throws {
    try NaiveCases.check("huishouden", rows: 61) { row in
      switch row.item {
      case "aok": return try aok(row)
      case "toeslagpartner": return try toeslagpartner(row)
      case "zorgtoeslag_year": return try zorgtoeslagYear(row)
      case "huurtoeslag_left_out": return try leftOut(row)
      case "huurtoeslag_year": return try huurtoeslagYear(row)
      case "aow_month": return try aowMonth(row)
      case "death_benefit": return try deathBenefit(row)
      case "income_year": return try incomeYear(row)
      case "eb_days": return try ebDays(row)
      case "passend": return try passend(row)
      default: throw NaiveCases.Unknown(description: "\(row.id): item \(row.item)")
      }
    }
  }

  private func year(_ row: NaiveCaseRow) throws -> Int { try XCTUnwrap(row.count("year"), row.id) }

  // MARK: section 2

  private func aok(_ row: NaiveCaseRow) throws -> Told {
    let year = try year(row)
    let event = row.date("date")
    let death = row.text("request") == "death"
    XCTAssertTrue(["", "death"].contains(row.text("request")), row.id)
    XCTAssertTrue(["default", "ongehuwd"].contains(row.text("aow_choice")), row.id)
    func person(_ number: Int) throws -> NaiveAlleenstaandeOuderenkorting.Person {
      let admitted = try XCTUnwrap(row.flag("admitted_\(number)"), row.id)
      let aow = try XCTUnwrap(row.flag("aow_age_\(number)"), row.id)
      return NaiveAlleenstaandeOuderenkorting.Person(
        aowFrom: aow ? NaiveDate(year, 1, 1) : nil,
        admittedFrom: !admitted
          ? nil : death ? NaiveDate(year, 1, 1) : event ?? NaiveDate(year, 1, 1),
        diedOn: death && number == 2 ? event : nil)
    }
    let persons = [try person(1), try person(2)]
    var told: Told = [:]
    for number in 1...2 {
      let credit = NaiveAlleenstaandeOuderenkorting.credit(
        persons[number - 1], partner: persons[2 - number], year: year, figures: figures)
      told["aok_\(number)_eur_year"] = .number(credit)
      if let income = row.number("income_\(number)_eur_year") {
        told["tax_\(number)_eur_year"] = .number(
          NaiveAlleenstaandeOuderenkorting.tax(
            income: income, hasAowAge: persons[number - 1].aowFrom != nil, credit: credit,
            year: year, figures: figures))
      }
    }
    return told
  }

  // MARK: section 3 and 5

  private func letter(_ row: NaiveCaseRow) throws -> NaiveToeslagpartner.Letter {
    switch row.text("request") {
    case "": return .nothing
    case "apart": return .apart
    case "stay": return .stay
    default: throw NaiveCases.Unknown(description: "\(row.id): request \(row.text("request"))")
    }
  }

  private func toeslagpartner(_ row: NaiveCaseRow) throws -> Told {
    let year = try year(row)
    let partners = NaiveToeslagpartner.partners(
      married: try XCTUnwrap(row.flag("married"), row.id),
      registeredAtInstitution: try XCTUnwrap(row.flag("registered_at_institution"), row.id),
      letter: try letter(row))
    let incomes = [row.amount("income_1_eur_year"), row.amount("income_2_eur_year")]
    let wealth = [row.amount("wealth_1_eur"), row.amount("wealth_2_eur")]
    var told: Told = ["partners": .flag(partners)]
    func paid(_ exact: NaiveRational) -> NaiveCaseValue {
      .number(NaiveToeslagpartner.paidMonth(exact, year: year, figures: figures))
    }
    if partners {
      told["zorgtoeslag_joint_eur_month"] = paid(
        NaiveToeslagpartner.jointYear(
          incomes: incomes, wealth: wealth, wholeYear: true, year: year, figures: figures))
    } else {
      for number in 1...2 {
        told["zorgtoeslag_\(number)_eur_month"] = paid(
          NaiveToeslagpartner.ownYear(
            income: incomes[number - 1], wealth: wealth[number - 1], year: year, figures: figures))
      }
    }
    return told
  }

  private func zorgtoeslagYear(_ row: NaiveCaseRow) throws -> Told {
    let year = try year(row)
    let date = try XCTUnwrap(row.date("date"), row.id)
    guard ["separation", "death", "apart"].contains(row.text("request")) else {
      throw NaiveCases.Unknown(description: "\(row.id): request \(row.text("request"))")
    }
    let first = row.number("income_1_eur_year")
    let second = row.number("income_2_eur_year")
    if let first, second == nil {
      let outcome = NaiveToeslagpartner.yearOfDeath(income: first, diedOn: date, figures: figures)
      return [
        "partner_months_count": 0, "months_count": outcome.months,
      ].mapValues { .count($0) }.merging(["awarded_1_eur_year": .number(outcome.award)]) { $1 }
    }
    let outcome = NaiveToeslagpartner.yearOfParting(
      incomes: [first ?? 0, second ?? 0], parted: date, secondDied: row.text("request") == "death",
      year: year, figures: figures)
    return [
      "partner_months_count": .count(outcome.jointMonths),
      "awarded_1_eur_year": .number(outcome.awards[0]),
      "awarded_2_eur_year": .number(outcome.awards[1]),
    ]
  }

  // MARK: section 4

  private func leftOut(_ row: NaiveCaseRow) throws -> Told {
    let question = try question(row)
    let outcome: NaiveZorgbehoefte.Outcome
    var allowed = true
    if row.text("left_out_persons") == "best" {
      outcome = NaiveZorgbehoefte.best(of: question, figures: figures)
    } else {
      let set = try row.text("left_out_persons").split(separator: "+").map {
        try XCTUnwrap(Int($0), row.id)
      }
      (allowed, outcome) = NaiveZorgbehoefte.told(leftOut: set, in: question, figures: figures)
    }
    let names = outcome.leftOut.map { "\($0)" }.joined(separator: "+")
    return [
      "allowed": .flag(allowed), "left_out_persons": .word(names.isEmpty ? "none" : names),
      "persons_count": .count(outcome.persons),
      "rekeninkomen_eur_year": .number(outcome.rekeninkomen),
      "huurtoeslag_exact_eur_month": .number(outcome.exact),
      "huurtoeslag_paid_eur_month": .number(outcome.paid),
    ]
  }

  private func question(_ row: NaiveCaseRow) throws -> NaiveZorgbehoefte.Question {
    let indication = try XCTUnwrap(row.count("wlz_indication_person"), row.id)
    let registeredElsewhere = row.flag("registered_at_institution") ?? false
    var persons: [NaiveZorgbehoefte.Person] = []
    for number in 1...3 {
      guard let income = row.number("income_\(number)_eur_year") else { continue }
      var person = NaiveZorgbehoefte.Person(number: number, income: income)
      person.wlzIndication = number == indication
      person.mayApply = number <= 2
      if number <= 2 {
        person.aowOnFirstOfJanuary = row.flag("aow_age_\(number)") ?? false
        person.admitted = (row.flag("admitted_\(number)") ?? false) && !registeredElsewhere
      } else {
        person.childOfTenant = row.text("relation_3") == "child"
        person.age = try XCTUnwrap(row.count("age_3_years"), row.id)
      }
      person.box3Benefit = row.amount("box3_benefit_left_out_eur_year")
      persons.append(person)
    }
    return NaiveZorgbehoefte.Question(
      year: try year(row), persons: persons,
      applicant: try XCTUnwrap(row.count("applicant_person"), row.id),
      kaleHuur: try XCTUnwrap(row.number("kale_huur_eur_month"), row.id))
  }

  private func huurtoeslagYear(_ row: NaiveCaseRow) throws -> Told {
    XCTAssertTrue(["", "separation", "death"].contains(row.text("request")), row.id)
    let persons = (1...2).map { number in
      NaiveHuurtoeslagMaand.Person(
        income: row.amount("income_\(number)_eur_year"), birth: row.date("birth_date_\(number)"),
        goneOn: number == 2 ? row.date("date") : nil)
    }
    let outcome = NaiveHuurtoeslagMaand.year(
      of: persons, year: try year(row),
      rekenhuur: try XCTUnwrap(row.number("kale_huur_eur_month"), row.id), figures: figures)
    var told: Told = [
      "partner_months_count": .count(outcome.monthsTogether),
      "huurtoeslag_eur_year": .number(outcome.amount),
    ]
    if Set(outcome.months).count == 1 {
      told["huurtoeslag_exact_eur_month"] = .number(outcome.months[0])
    }
    return told
  }

  // MARK: section 6 to 9

  private func aowMonth(_ row: NaiveCaseRow) throws -> Told {
    let events: [String: NaiveOverlijden.Event] = [
      "death": .partnerDies, "together": .livesTogether,
    ]
    let gross = NaiveOverlijden.gross(
      after: try XCTUnwrap(events[row.text("request")], row.id),
      on: try XCTUnwrap(row.date("date"), row.id),
      inMonthFrom: NaiveDate(row.text("month") + "-01"), figures: figures)
    return ["gross_eur_month": .number(gross)]
  }

  private func deathBenefit(_ row: NaiveCaseRow) throws -> Told {
    let benefit = NaiveOverlijden.benefit(
      diedOn: try XCTUnwrap(row.date("date"), row.id),
      married: try XCTUnwrap(row.flag("married"), row.id), figures: figures)
    return ["death_benefit_eur": .number(benefit)]
  }

  private func incomeYear(_ row: NaiveCaseRow) throws -> Told {
    let birth = try XCTUnwrap(row.date("birth_date_1"), row.id)
    return ["income_year": .count(NaiveBijdrageDagen.incomeYear(birth: birth, year: try year(row)))]
  }

  private func ebDays(_ row: NaiveCaseRow) throws -> Told {
    let stay = NaiveBijdrageDagen.stay(
      from: try XCTUnwrap(row.date("from_date"), row.id),
      to: try XCTUnwrap(row.date("to_date"), row.id),
      monthAmount: try XCTUnwrap(row.number("amount_in_eur_month"), row.id), figures: figures)
    return ["days_count": .count(stay.days), "eur_month": .number(stay.due)]
  }

  private func passend(_ row: NaiveCaseRow) throws -> Told {
    let year = try year(row)
    var occupants: [NaivePassend.Occupant] = []
    for number in 1...3 {
      guard let income = row.number("income_\(number)_eur_year") else { continue }
      var birth = number <= 2 ? row.date("birth_date_\(number)") : nil
      if number == 3 {
        // The age on 1 January.
        birth = NaiveDate(year - (try XCTUnwrap(row.count("age_3_years"), row.id)), 1, 1)
      }
      occupants.append(
        NaivePassend.Occupant(
          income: income, birth: try XCTUnwrap(birth, row.id),
          childOfTenant: number == 3 && row.text("relation_3") == "child"))
    }
    let outcome = NaivePassend.judge(
      occupants, kaleHuur: try XCTUnwrap(row.number("kale_huur_eur_month"), row.id), year: year,
      figures: figures)
    return [
      "passend_income_eur_year": .number(outcome.income),
      "aow_occupant": .flag(outcome.aowOccupant), "persons_count": .count(outcome.persons),
      "passend_limit_eur_year": .number(outcome.limit), "passend": .flag(outcome.passend),
    ]
  }
}

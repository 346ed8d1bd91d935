@testable import Huishoudboekje

extension NaiveTelling {
  func zorgtoeslag(
    _ year: Int, _ toetsingsinkomen: NaiveRational, _ wealth: NaiveRational
  ) -> NaiveZorgtoeslag.Outcome {
    NaiveZorgtoeslag.compute(
      NaiveZorgtoeslag.Input(
        year: year, toetsingsinkomen: toetsingsinkomen, partner: household.partner != nil,
        partnerInsured: household.partner?.insured ?? true, wealth: wealth,
        drempel: household.switches.drempel == .wet ? .wet : .dienst), figures: figures)
  }
  /// Unmarried partners of whom one is registered in an institution are two single persons.
  var standApart: Bool {
    guard let partner = household.partner, anyoneStays else { return false }
    return !NaiveToeslagpartner.partners(
      married: partner.married, registeredAtInstitution: !partner.registeredAtHome,
      letter: .nothing, wettekst: household.switches.toeslagpartnerOngehuwdWettekst)
  }
  /// What a single person or one of two who stand apart is awarded over the year.
  private func ownZorgtoeslag(_ index: Int, _ now: Everybody) -> NaiveZorgtoeslag.Outcome? {
    guard index == 0 || household.partner?.insured ?? true else { return nil }
    return NaiveZorgtoeslag.compute(
      NaiveZorgtoeslag.Input(
        year: household.year, toetsingsinkomen: now.persons[index].toetsingsinkomen,
        partner: false, wealth: now.own[index].rendementsgrondslag,
        drempel: household.switches.drempel == .wet ? .wet : .dienst), figures: figures)
  }
  private func jointZorgtoeslag(_ now: Everybody) -> NaiveZorgtoeslag.Outcome {
    let test = now.persons.map(\.toetsingsinkomen).reduce(0, +)
    return zorgtoeslag(household.year, test, now.box3.rendementsgrondslag)
  }
  /// Wzt artikel 1 lid 1 onder c: from the first day of the month after the 18th birthday; a part of the
  /// year is rounded once.
  private func ofAPartOfTheYear(_ year: NaiveZorgtoeslag.Outcome) -> NaiveRational? {
    let adult = birth(0).adding(months: 18 * 12)
    guard household.partner == nil, adult.year == household.year else { return nil }
    let months = NaiveRational(12 - adult.month)
    guard months > 0, !year.refused else { return 0 }
    let award = (year.right * months / 12).halfUp()
    let least = figures.value("zorgtoeslag", household.year, "minimum_jaarbedrag")
    return award < least ? 0 : months * (award / months).floor()
  }
  func zorgtoeslag(_ now: Everybody) -> NaiveRational {
    if let part = ofAPartOfTheYear(jointZorgtoeslag(now)) { return part }
    let paid =
      standApart
      ? now.persons.indices.compactMap { ownZorgtoeslag($0, now)?.paidMonth }.reduce(0, +)
      : jointZorgtoeslag(now).paidMonth
    return 12 * paid
  }
  /// The award of those who pay a contribution: their own, or the joint one.
  func awardedZorgtoeslag(_ now: Everybody, _ payers: [Int]) -> NaiveRational {
    standApart
      ? payers.compactMap { ownZorgtoeslag($0, now)?.awardedYear }.reduce(0, +)
      : jointZorgtoeslag(now).awardedYear
  }
}

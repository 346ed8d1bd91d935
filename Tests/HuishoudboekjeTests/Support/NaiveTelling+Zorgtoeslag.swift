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
  func zorgtoeslag(_ now: Everybody) -> NaiveRational {
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

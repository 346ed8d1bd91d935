@testable import Huishoudboekje

extension NaiveTelling {
  /// What a household pays for its homes over the year; euros.
  struct Housing {
    var kaleHuur: NaiveRational = 0
    var subsidised: NaiveRational = 0
    var other: NaiveRational = 0
    var arrangement: NaiveRational = 0
    /// Of moving and furnishing.
    var once: NaiveRational = 0
    /// Homes that were left for an institution in this year and the year before.
    var left = 0
  }

  private enum Place { case gone, home, institution }

  /// Where somebody is on a day.
  private func place(_ index: Int, _ day: NaiveDate) -> Place {
    func naive(_ date: CalendarDate) -> NaiveDate { NaiveDate(date.year, date.month, date.day) }
    if let death = household.persons[index].deathDate, naive(death) < day { return .gone }
    if index == 1, let partner = household.partner {
      if let from = partner.from, day < naive(from) { return .gone }
      if let until = partner.until, naive(until) < day { return .gone }
    }
    var form = column.courses[index].first?.form
    for stage in column.courses[index] where !(day < naive(stage.from)) { form = stage.form }
    return form == .zzp ? .institution : .home
  }

  /// The same day some months later; where that month has no such day, the first of the next one.
  private func later(_ day: NaiveDate, _ months: Int) -> NaiveDate {
    var (year, month) = (day.year, day.month)
    for _ in 0..<months { (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1) }
    if day.day <= NaiveDate.days(year, month) { return NaiveDate(year, month, day.day) }
    return month == 12 ? NaiveDate(year + 1, 1, 1) : NaiveDate(year, month + 1, 1)
  }

  /// Told day by day from the first of the year before on: rent and servicekosten where somebody lives, and
  /// after an admission that leaves a home empty until its notice is over; the arrangement only where somebody
  /// lives. A part of a month by its days, half-up.
  func housing() -> Housing {
    let people = Array(household.persons.indices)
    var housing = Housing()
    var notices: [(home: Int, until: NaiveDate)] = []
    var yesterday = people.map { place($0, NaiveDate(household.year - 1, 1, 1)) }
    var homeYesterday = 0
    var hasLeft = false
    for year in [household.year - 1, household.year] {
      for month in everyMonth {
        var paid = [0, 0]
        var lived = [0, 0]
        let last = NaiveDate.days(year, month)
        for number in 1...last {
          let day = NaiveDate(year, month, number)
          func started(_ date: CalendarDate) -> Bool {
            !(day < NaiveDate(date.year, date.month, date.day))
          }
          let home = household.moveDate.map(started) ?? false ? 1 : 0
          let today = people.map { place($0, day) }
          let admitted = people.contains { yesterday[$0] == .home && today[$0] == .institution }
          let others = household.cohabitants.contains { other in
            started(other.birthDate) && other.from.map(started) ?? true
              && other.until.map { !(NaiveDate($0.year, $0.month, $0.day) < day) } ?? true
          }
          if admitted && !today.contains(.home) && !others {
            let facts =
              homeYesterday == 0 ? household.dwelling : household.nextDwelling ?? household.dwelling
            let until = later(day, facts.opzegtermijn ?? 1)
            notices.append((homeYesterday, until))
            housing.left += 1
            if year == household.year && !hasLeft {
              hasLeft = true
              for slot in [AmountSlot.verhuizing, .inrichting] {
                housing.once =
                  housing.once + NaiveRational(cents: household.amounts[slot] ?? 0)
              }
            }
          }
          for place in 0...1 {
            let isHome = today.contains(.home) && home == place
            let isNotice = notices.contains { $0.home == place && day < $0.until }
            if isHome { lived[place] += 1 }
            if isHome || isNotice && today.contains(where: { $0 != .gone }) { paid[place] += 1 }
          }
          yesterday = today
          homeYesterday = home
        }
        guard year == household.year else { continue }
        for place in 0...1 {
          func month(_ slots: AmountSlot...) -> NaiveRational {
            NaiveRational(
              cents: slots.map { household.amounts[$0.of(home: place)] ?? 0 }.reduce(0, +))
          }
          func part(_ amount: NaiveRational, _ days: Int) -> NaiveRational {
            (amount * NaiveRational(days) / NaiveRational(last)).halfUpCents()
          }
          let days = paid[place]
          housing.kaleHuur = housing.kaleHuur + part(month(.kaleHuur), days)
          housing.subsidised =
            housing.subsidised
            + part(
              month(.serviceEnergie, .serviceSchoonmaak, .serviceHuismeester, .serviceRuimten),
              days)
          housing.other = housing.other + part(month(.serviceOverig), days)
          housing.arrangement = housing.arrangement + part(month(.arrangement), lived[place])
        }
      }
    }
    return housing
  }
}

/// The AOW around a death or a new household (AOW artikel 17 lid 3 and 5, 18). All amounts in gross
/// euros.
enum NaiveOverlijden {
  /// What changes the AOW of the person.
  enum Event: Sendable {
    case partnerDies
    case livesTogether
  }

  /// The pension type in the month that starts on the day: an increase holds from the first day of
  /// the month of the change, a decrease from the first day of the next month.
  static func pensionType(after event: Event, on date: NaiveDate, inMonthFrom first: NaiveDate)
    -> NaiveAOW.PensionType
  {
    let month = NaiveDate(date.year, date.month, 1)
    switch event {
    case .partnerDies: return first >= month ? .single : .coupleEach
    case .livesTogether: return first >= month.adding(months: 1) ? .coupleEach : .single
    }
  }

  /// The gross AOW of the month.
  static func gross(
    after event: Event, on date: NaiveDate, inMonthFrom first: NaiveDate, figures: NaiveFigures
  ) -> NaiveRational {
    NaiveAOW.fullGross(
      pensionType(after: event, on: date, inMonthFrom: first), date: first.text, figures: figures)
  }

  /// The overlijdensuitkering to the surviving spouse: a month of the AOW of the deceased with a
  /// month of vakantie-uitkering, at the level of the month of the death; before the AOW that was
  /// paid over days after it is taken off. Spouses who chose to count as duurzaam gescheiden: none.
  static func benefit(
    diedOn: NaiveDate, married: Bool, choseSingle: Bool = false, figures: NaiveFigures
  ) -> NaiveRational {
    if !married || choseSingle { return 0 }
    return NaiveAOW.fullGross(.coupleEach, date: diedOn.text, figures: figures)
      + NaiveAOW.holidayAccrual(
        .coupleEach, date: diedOn.text, buildUp: 100, figures: figures)
  }
}

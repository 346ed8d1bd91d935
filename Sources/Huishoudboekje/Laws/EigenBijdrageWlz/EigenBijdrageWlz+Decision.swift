/// Which contribution is due of whom: on own or on joint income, low or high.
struct ContributionKind: Sendable, Hashable {
  enum Payers: Sendable, Hashable {
    /// One person on own income, by the index of the person.
    case own(Int)
    /// A couple together on joint income.
    case joint
  }
  let payers: Payers
  /// The form that decides the deduction and the reduction of the low contribution.
  let form: Leveringsvorm
  /// High once the first months of the stay have passed.
  let high: Bool
  /// MPT of at most 20 hours a month, and no other form beside it.
  var mptAtMost20Hours = false
}

extension ContributionKind {
  /// The persons who pay.
  var indices: [Int] {
    if case .own(let index) = payers { [index] } else { [0, 1] }
  }
}

extension EigenBijdrageWlz {
  /// The contributions of a household on a day.
  ///
  /// - Law: Blz artikel 3.3.2.1 lid 1, 3.3.2.2 lid 1 and 2 and 3.3.2.2a: single VPT, MPT or PGB low;
  ///   single verblijf high after the first months; a couple one low contribution unless both are
  ///   in verblijf; who is treated as unmarried an own contribution.
  /// - Leaves out: beschermd wonen, deeltijdverblijf, children.
  /// - Parameter forms: the care of each person, nil without Wlz care.
  static func contributions(_ forms: [Leveringsvorm?], asUnmarried: Bool) -> [ContributionKind] {
    func own(_ index: Int) -> ContributionKind? {
      forms[index].map { ContributionKind(payers: .own(index), form: $0, high: $0 == .zzp) }
    }
    guard forms.count == 2, !asUnmarried else { return forms.indices.compactMap(own) }
    let cared = forms.compactMap { $0 }
    if cared.isEmpty { return [] }
    if forms[0] == .zzp && forms[1] == .zzp {
      return [ContributionKind(payers: .joint, form: .zzp, high: true)]
    }
    // One low contribution; the reduction also when only one of them has MPT or PGB.
    let reduced = cared.first { $0.hasReduction }
    return [ContributionKind(payers: .joint, form: reduced ?? .vpt, high: false)]
  }
}

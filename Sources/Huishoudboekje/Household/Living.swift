/// What the benefits and the tax see of the way a person lives.
struct Living: Sendable, Equatable {
  /// In an inrichting.
  var inInstitution = false
  /// The care gives the meals, for which the gemeente may lower the bijstand.
  var mealsGiven = false
  /// Single for the Toeslagenwet although there is a partner.
  var twSingle = false
  /// May share the home with adults who count for the Toeslagenwet.
  var twShares = false
  /// The kind of AOW; nil without AOW.
  var aowKind: AOWKind?
  /// Entitled to the alleenstaandeouderenkorting.
  var alleenstaandeouderen = false
  /// Files the return in which it is claimed.
  var filesForAOK = false
}

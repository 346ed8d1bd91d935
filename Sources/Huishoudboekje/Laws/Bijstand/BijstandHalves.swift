/// The bijstand figures of a year: complete from 2023, a few norms before.
enum BijstandHalves: Sendable {
  case known(BijstandFigures, BijstandFigures)
  case peiljaar(BijstandPeiljaar, BijstandPeiljaar)
}

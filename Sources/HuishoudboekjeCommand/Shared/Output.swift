import HuishoudboekjeText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a result to stdout.
func say(_ text: String) throws(InputError) {
  let out = try OutputFile(path: "-")
  try out.write(text)
  try out.commit()
}

/// Writes a message to stderr.
func complain(_ text: String) {
  var message = "huishoudboekje: \(text)\n"
  message.withUTF8 { _ = write(2, $0.baseAddress, $0.count) }
}

/// Refuses to write over a file that is read.
func refuseToOverwrite(_ out: String, _ inputs: String...) throws(InputError) {
  guard inputs.contains(where: { isSameFile(out, $0) }) else { return }
  throw InputError(
    file: out, problem: "this file is read by the command",
    remedy: "Name another file for the result.")
}

// Turns CSV files into one Swift file of string literals, so that the command carries its figures
// with it and works when the binary is moved.
//
//     EmbedFigures OUTPUT.swift TYPE FILE.csv...
//
// TYPE is the enumeration that gets them as `files`.
import Foundation

let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
  FileHandle.standardError.write(Data("usage: EmbedFigures OUTPUT.swift TYPE FILE.csv...\n".utf8))
  exit(64)
}

var text = """
  // Made by EmbedFigures from the CSV files of Figures at build time.
  extension \(arguments[2]) {
    static let files: [EmbeddedFile] = [

  """
for path in arguments.dropFirst(3).sorted() {
  let url = URL(fileURLWithPath: path)
  guard let content = try? String(contentsOf: url, encoding: .utf8) else {
    FileHandle.standardError.write(Data("error: \(path) is not a readable UTF-8 file\n".utf8))
    exit(1)
  }
  guard !content.contains("\"\"\"##") else {
    FileHandle.standardError.write(Data("error: \(path) holds a string delimiter\n".utf8))
    exit(1)
  }
  let name = url.deletingPathExtension().lastPathComponent
  text += "    EmbeddedFile(name: \"\(name)\", text: ##\"\"\"\n\(content)\n\"\"\"##),\n"
}
text += "  ]\n}\n"
do {
  try text.write(toFile: arguments[1], atomically: true, encoding: .utf8)
} catch {
  FileHandle.standardError.write(Data("error: cannot write \(arguments[1]): \(error)\n".utf8))
  exit(1)
}

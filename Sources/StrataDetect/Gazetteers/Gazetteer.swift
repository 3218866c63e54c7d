/// The word lists that detectors stand on. A list is one literal: an entry a line, attributes
/// behind a tab. Entries are in lower case unless case matters. Nothing is parsed before first use.
enum Gazetteer {}

import ArgumentParser

/// `--format` of commands that list or show.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
    case table, json
}

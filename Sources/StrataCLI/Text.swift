import ArgumentParser
import StrataCore

/// Texts of the catalogue in the language that the process speaks.
enum Text {
    static func of(_ message: Message) -> String { message.text(in: ProcessLanguage.current) }

    /// A help text of an option.
    static func help(_ message: Message, valueName: Message? = nil) -> ArgumentHelp {
        ArgumentHelp(stringLiteral: of(message), valueName: valueName.map(of))
    }
}

extension ArgumentHelp {
    fileprivate init(stringLiteral text: String, valueName: String?) {
        self.init(text, valueName: valueName)
    }
}

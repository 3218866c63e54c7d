/// The sentence forms of one language, by where in a document they stand.
struct NoteTemplateSet: Sendable {
    /// What an agent types after a call.
    var notes: [NoteTemplate]
    /// Sentences whose numbers are about no one.
    var decoys: [NoteTemplate]
    var openings: [NoteTemplate]
    /// A question and its answer.
    var exchanges: [NoteTemplate]
    var closings: [NoteTemplate]
    var chats: [NoteTemplate]
    /// Chat lines that mix in words of the other language.
    var switched: [NoteTemplate]

    var count: Int {
        notes.count + decoys.count + openings.count + exchanges.count + closings.count
            + chats.count + switched.count
    }
}

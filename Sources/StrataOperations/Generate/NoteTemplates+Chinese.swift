extension NoteTemplates {
    static let chinese = NoteTemplateSet(
        notes: contactNotesChinese, decoys: [], openings: [], exchanges: [], closings: [],
        chats: [], switched: [])
}

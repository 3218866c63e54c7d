extension NoteTemplates {
    static let english = NoteTemplateSet(
        notes: contactNotesEnglish, decoys: [], openings: [], exchanges: [], closings: [],
        chats: [], switched: [])
}

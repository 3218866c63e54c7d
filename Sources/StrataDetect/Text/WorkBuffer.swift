/// A growing buffer that a scanner reuses from text to text.
///
/// An array checks at each write that nobody else holds it; in loops over every token that is what
/// takes the time. Here there is one owner by type.
struct WorkBuffer<Element: BitwiseCopyable>: ~Copyable {
    private var base: UnsafeMutablePointer<Element>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int = 64) {
        self.capacity = max(capacity, 8)
        base = .allocate(capacity: self.capacity)
    }

    deinit { base.deallocate() }

    var isEmpty: Bool { count == 0 }

    @inline(__always)
    subscript(_ index: Int) -> Element {
        get {
            precondition(index >= 0 && index < count)
            return base[index]
        }
        set {
            precondition(index >= 0 && index < count)
            base[index] = newValue
        }
    }

    /// Whether the eight bytes from element `index` on are all zero; they lie in the buffer.
    @inline(__always)
    func isZero(at index: Int) -> Bool {
        precondition(
            index >= 0 && (count - index) * MemoryLayout<Element>.stride >= 8)
        return UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self) == 0
    }

    var last: Element? { count == 0 ? nil : base[count - 1] }
    var first: Element? { count == 0 ? nil : base[0] }

    /// The elements; valid until the next change.
    var view: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }
    var mutableView: UnsafeMutableBufferPointer<Element> {
        mutating get { UnsafeMutableBufferPointer(start: base, count: count) }
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { grow(to: count + 1) }
        base[count] = element
        count += 1
    }

    mutating func append(repeating element: Element, count more: Int) {
        if count + more > capacity { grow(to: count + more) }
        (base + count).update(repeating: element, count: more)
        count += more
    }

    /// Makes it hold `count` elements of any value, which the caller writes.
    mutating func resize(to count: Int) {
        if count > capacity { grow(to: count) }
        self.count = count
    }

    mutating func removeAll() { count = 0 }
    mutating func removeLast(_ fewer: Int = 1) {
        precondition(fewer <= count)
        count -= fewer
    }

    @inline(never)
    private mutating func grow(to least: Int) {
        let larger = max(least, capacity * 2)
        let new = UnsafeMutablePointer<Element>.allocate(capacity: larger)
        new.update(from: base, count: count)
        base.deallocate()
        base = new
        capacity = larger
    }
}

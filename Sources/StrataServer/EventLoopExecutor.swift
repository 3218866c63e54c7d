internal import NIOCore
internal import NIOPosix

/// Runs the server's tasks on the threads of its event loops, so that a request does not change
/// threads at every step. Nothing of them waits for another thread or for a disk to write: what does
/// has threads of its own (`Blocking`). They read what one person has from the vault's files.
final class EventLoopExecutor: TaskExecutor {
    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let loop =
            MultiThreadedEventLoopGroup.currentEventLoop
            ?? MultiThreadedEventLoopGroup.singleton.any()
        loop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}

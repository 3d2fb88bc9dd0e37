package io.github.secondleg.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Two sides that take turns in one machine, a fraction of a millisecond each, so that whatever else slows the processor slows both. What
 * counts is the time that the thread itself was on the processor, and the bytes that it asked for; collecting them is the work of another
 * thread.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Turns {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ORDERS = 4;

    public long operations;
    public long ourNanoseconds;
    public long theirNanoseconds;
    public long ourBytes;
    public long theirBytes;

    void take(Runnable ours, Runnable theirs) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        repeat(ours);
        long middle = THREADS.getCurrentThreadCpuTime();
        long bytesInTheMiddle = THREADS.getCurrentThreadAllocatedBytes();
        repeat(theirs);
        theirNanoseconds += THREADS.getCurrentThreadCpuTime() - middle;
        theirBytes += THREADS.getCurrentThreadAllocatedBytes() - bytesInTheMiddle;
        ourNanoseconds += middle - start;
        ourBytes += bytesInTheMiddle - bytes;
        operations += (long) ORDERS * SampleTies.COUNT;
    }

    private static void repeat(Runnable side) {
        for (int i = 0; i < ORDERS; i++) {
            side.run();
        }
    }
}

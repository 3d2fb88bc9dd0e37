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

    public long ourOperations;
    public long theirOperations;
    public long ourNanoseconds;
    public long theirNanoseconds;
    public long ourBytes;
    public long theirBytes;

    /** Each side goes once through all the ties of an order. */
    void take(Runnable ours, Runnable theirs) {
        take(ours, SampleTies.COUNT, theirs, SampleTies.COUNT);
    }

    /** Sides so unlike that one does less of it in its turn. */
    void take(Runnable ours, int ourCount, Runnable theirs, int theirCount) {
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
        ourOperations += (long) ORDERS * ourCount;
        theirOperations += (long) ORDERS * theirCount;
    }

    private static void repeat(Runnable side) {
        for (int i = 0; i < ORDERS; i++) {
            side.run();
        }
    }
}

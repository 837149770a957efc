package dateline.cli;

import dateline.desk.Accepted;
import dateline.desk.CopyDesk;
import dateline.intake.Delivery;
import dateline.intake.Envelope;
import dateline.intake.Format;
import dateline.intake.MailRoom;
import dateline.intake.RawItem;
import dateline.intake.Refused;
import dateline.record.Dispatch;
import dateline.wire.Fetched;
import dateline.wire.Wire;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pages and feeds of the web as deliveries. The entries of a feed are delivered as the pages that they link to; where a page
 * cannot be had, or holds no news, the entry itself is delivered. Not for concurrent use.
 */
final class WebInputs {
    /** Most pages that are fetched for one feed. */
    private static final int MOST_PAGES = 500;

    /** How long the pages of one feed may take all together; links that drip could hold up the other feeds for hours. */
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(20);

    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://");

    private final Wire wire;
    private final MailRoom mail;
    private final CopyDesk desk;
    private final Predicate<String> known;
    private final Consumer<Delivery> to;
    private int pages;
    private long began;

    /**
     * @param desk edits entries, to find what they link to, and pages, to see whether they hold news
     * @param known whether the page of an address need not be fetched again
     */
    WebInputs(Wire wire, MailRoom mail, CopyDesk desk, Predicate<String> known, Consumer<Delivery> to) {
        this.wire = wire;
        this.mail = mail;
        this.desk = desk;
        this.known = known;
        this.to = to;
    }

    /** Whether a name is an address and no file's name. One that is not of the web is for the wire to refuse. */
    static boolean isAddress(String name) {
        return ADDRESS.matcher(name).lookingAt();
    }

    /**
     * Fetches an address and delivers what is there, or one refusal.
     *
     * @param etag of the last fetch
     * @param lastModified of the last fetch
     * @return what came of the fetch
     */
    Fetched deliver(String address, Format as, @Nullable String etag, @Nullable String lastModified) {
        Fetched fetched = wire.fetch(address, etag, lastModified);
        if (fetched instanceof Fetched.Failed failed) {
            to.accept(new Refused(failed.rejection()));
        } else if (fetched instanceof Fetched.Page page) {
            pages = 0;
            began = System.nanoTime();
            open(page, as, null, this::entryOrPage);
        }
        return fetched;
    }

    private void open(Fetched.Page page, Format as, @Nullable String seen, Consumer<Delivery> consumer) {
        String address = page.address().toString();
        mail.deliver(
                address,
                new ByteArrayInputStream(page.bytes()),
                as,
                Envelope.fetched(address, page.charset(), seen),
                consumer);
    }

    private void entryOrPage(Delivery delivery) {
        if (!(delivery instanceof RawItem item) || item.envelope().feed() == null) {
            to.accept(delivery);
            return;
        }
        Dispatch entry = desk.edit(item) instanceof Accepted accepted ? accepted.dispatch() : null;
        if (entry == null
                || entry.url() == null
                || !isAddress(entry.url())
                || pages >= MOST_PAGES
                || System.nanoTime() - began > LONGEST_NANOS) {
            to.accept(item);
            return;
        }
        String url = entry.url();
        if (known.test(url)) {
            return;
        }
        pages++;
        List<RawItem> good = new ArrayList<>();
        if (wire.fetch(url, null, null) instanceof Fetched.Page page) {
            open(page, Format.AUTO, entry.published(), d -> {
                if (d instanceof RawItem linked && desk.edit(linked) instanceof Accepted) {
                    good.add(linked);
                }
            });
        }
        if (good.size() == 1) {
            to.accept(good.get(0));
        } else {
            to.accept(item);
        }
    }
}

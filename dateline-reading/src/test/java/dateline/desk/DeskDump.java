package dateline.desk;

import dateline.intake.Caps;
import dateline.intake.Format;
import dateline.intake.MailRoom;
import dateline.intake.RawItem;
import dateline.intake.Refused;
import dateline.record.Dispatch;
import dateline.shelf.StandardCopyDesk;

/** For whoever writes labels, furniture and words of pages: prints what becomes of the files that are named. */
public final class DeskDump {
    private DeskDump() {}

    public static void main(String[] args) {
        CopyDesk desk = StandardCopyDesk.open(null);
        MailRoom mail = new MailRoom(Caps.standard(), skipped -> System.out.println(skipped));
        for (String arg : args) {
            mail.deliver(arg, Format.AUTO, delivery -> {
                if (delivery instanceof Refused refused) {
                    System.out.println(refused);
                } else if (delivery instanceof RawItem item) {
                    print(desk.edit(item));
                }
            });
        }
    }

    private static void print(Edited edited) {
        if (!(edited instanceof Accepted accepted)) {
            System.out.println(edited);
            return;
        }
        Dispatch d = accepted.dispatch();
        System.out.println("----- " + d.original().origin());
        System.out.println("title     " + d.title());
        System.out.println("published " + d.published() + "   language " + d.language() + "   newsId " + d.newsId());
        System.out.println("source    " + d.source() + "   byline " + d.byline() + "   dateline " + d.dateline());
        System.out.println("url       " + d.url());
        System.out.println("extra     " + d.original().extra());
        d.notes().forEach(n -> System.out.println("note      " + n));
        System.out.println(d.body());
        d.comments().forEach(c -> System.out.println("comment   " + c));
    }
}

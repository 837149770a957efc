package dateline.gathering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Accounts, numbered in the order of their ids, and which of them are alike. Filled by one thread. */
final class Web {
    /** Another account's number, and how much speaks for both telling one act. */
    record Tie(int to, double score) {}

    private final List<Account> accounts;
    private final List<List<Tie>> ties = new ArrayList<>();

    /** @param accounts in the order of their ids */
    Web(List<Account> accounts) {
        this.accounts = List.copyOf(accounts);
        for (int i = 0; i < accounts.size(); i++) {
            ties.add(new ArrayList<>());
        }
    }

    int size() {
        return accounts.size();
    }

    Account account(int number) {
        return accounts.get(number);
    }

    /** Ties two accounts if enough speaks for it. */
    void tie(int a, int b, double score) {
        if (score >= Likeness.BAR) {
            ties.get(a).add(new Tie(b, score));
            ties.get(b).add(new Tie(a, score));
        }
    }

    List<Tie> from(int number) {
        return ties.get(number);
    }

    /** The number of an account; negative if it is not in the web. */
    int number(Account account) {
        return Collections.binarySearch(accounts, account);
    }
}

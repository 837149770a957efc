/**
 * The mail room: files, folders and streams become raw items, with every cap on size, depth and number.
 *
 * <p>An input goes one way through it:
 *
 * <pre>
 * MailRoom ── FolderWalk ──► Sorter ── unpacks: GzipMembers, ZstdInputStream, ZipMembers, watched by UnpackGuard
 *                              │
 *                              │ Sniffer says from the first bytes what it is, and picks one ItemReader:
 *                              ▼
 *   WholeFile      text, HTML, NITF         one item
 *   JsonLines      JSON Lines, ninjs        one a line, cut by Lines
 *   JsonFile       JSON, JSON Feed          one an object
 *   FeedFile       RSS, Atom                one an entry, cut by XmlCutter
 *   NewsFile       NewsML-G2, NewsML 1      one a news item, cut by XmlCutter
 *   WebArchive     WARC, ARC                one a page, cut by Records, opened by HttpPage
 *                              │
 *                              ▼
 *   RawItem (Origin, media type, bytes, Envelope), Refused (a coded Rejection) or Skipped (no fault)
 * </pre>
 *
 * <p>Readers cut; they do not understand. An item's own bytes are what an archive keeps and what its hash is of; what was
 * known of it from outside, such as the address it was fetched from, stands on its {@code Envelope}. The copy desk
 * ({@code dateline.desk}) opens items into {@code Slip}s by media type. JSON is opened here ({@code JsonLine}, {@code Ninjs},
 * {@code JsonFeedEntry}, {@code LinkedData}), because only this room knows the JSON library.
 *
 * <p>To teach the mail room a format: write its {@code ItemReader}, let {@code Sniffer} pick it, give its items a media type
 * in {@code MediaTypes}, and give the copy desk a reader for that. Put every limit into {@code Caps}.
 *
 * <p>Rules that hold everywhere: nothing is thrown for what is in an input; one fault is one refusal with its place, and the
 * rest goes on; no more is held than the item at hand; names inside archives are labels and nothing is ever written.
 */
@NullMarked
package dateline.intake;

import org.jspecify.annotations.NullMarked;

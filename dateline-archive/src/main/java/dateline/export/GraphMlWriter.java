package dateline.export;

import dateline.record.Actor;
import dateline.record.Event;
import dateline.record.Pair;
import dateline.store.Catalogue.EventLine;
import dateline.store.Catalogue.Selected;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom as GraphML: a node an actor (by code and name), a directed edge a pair of an event. Nodes stand
 * before the first edge that needs them; an event without source or target has no edge. Memory grows with the number of
 * different actors only.
 */
final class GraphMlWriter implements ExportWriter {
    private record Key(@Nullable String code, String name) {}

    private final Xml xml;
    private final Map<Key, String> nodes = new HashMap<>();
    private long edges;

    GraphMlWriter(Writer out) throws IOException {
        xml = new Xml(out);
        xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        for (String name : List.of("name", "code")) {
            key("node", name, "string");
        }
        for (String name :
                List.of("event", "dispatch", "cameo", "plover", "when", "where", "status", "voice", "incident")) {
            key("edge", name, "string");
        }
        key("edge", "quad", "int");
        key("edge", "goldstein", "double");
        xml.open("graph", "id", "dateline", "edgedefault", "directed");
    }

    private void key(String kind, String name, String type) throws IOException {
        xml.element("key", "", "id", kind + "-" + name, "for", kind, "attr.name", name, "attr.type", type);
    }

    @Override
    public void write(Selected selected) throws IOException {
        for (EventLine told : selected.events()) {
            for (Pair pair : Pair.of(told.event())) {
                Actor source = pair.source();
                Actor target = pair.target();
                if (source != null && target != null) {
                    edge(selected, told, node(source), node(target));
                }
            }
        }
    }

    private String node(Actor actor) throws IOException {
        Key key = new Key(actor.code(), actor.name());
        String known = nodes.get(key);
        if (known != null) {
            return known;
        }
        String id = "n" + nodes.size();
        nodes.put(key, id);
        xml.open("node", "id", id);
        xml.element("data", actor.name(), "key", "node-name");
        xml.element("data", actor.code(), "key", "node-code");
        xml.end();
        return id;
    }

    private void edge(Selected selected, EventLine told, String source, String target) throws IOException {
        Event e = told.event();
        xml.open("edge", "id", "e" + edges++, "source", source, "target", target);
        xml.element("data", e.id(), "key", "edge-event");
        xml.element("data", selected.reading().dispatch().id(), "key", "edge-dispatch");
        xml.element("data", e.cameo(), "key", "edge-cameo");
        xml.element("data", e.plover().type(), "key", "edge-plover");
        xml.element("data", e.when(), "key", "edge-when");
        xml.element("data", e.where() == null ? null : e.where().name(), "key", "edge-where");
        xml.element("data", e.status().label(), "key", "edge-status");
        xml.element("data", e.voice().label(), "key", "edge-voice");
        xml.element("data", told.incident(), "key", "edge-incident");
        xml.element("data", Integer.toString(e.quad()), "key", "edge-quad");
        xml.element("data", Double.toString(e.goldstein()), "key", "edge-goldstein");
        xml.end();
    }

    @Override
    public void close() throws IOException {
        xml.end();
        xml.end();
        xml.finish();
    }
}

package org.tisserand.web;

import org.tisserand.Scenery;
import org.tisserand.model.Facts;
import org.tisserand.model.Language;
import org.tisserand.study.Scene;

/** A home that holds hand-made facts. */
public final class SampleHome implements OpenHome {

    /** Two sectors, one isolate, and a name that would be a script where it is not text. */
    public static final Facts FACTS = Scenery.facts("""
            Centre Amitié|health|Valmont
            Bibliothèque|culture|Valmont
            École du Port|education|Rive-Nord
            Maison des jeunes|community|Rive-Nord
            Table <script>alert("x")</script>|health
            Coop Été
            Centre Amitié–Bibliothèque
            Bibliothèque–École du Port
            École du Port–Maison des jeunes
            Maison des jeunes–Table <script>alert("x")</script>
            """);

    private final Scene scene;

    public SampleHome(Facts facts) {
        this.scene = new Scene(facts);
    }

    @Override
    public Scene scene() {
        return scene;
    }

    static WebServer serve(Facts facts) {
        return WebServer.start(new SampleHome(facts), new WebSettings(0, Visitor.TOKEN, Language.FR));
    }
}

package rightsize.local.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The modules of this source tree and which of them a module is made of, read from the poms. */
public final class Modules {

  private static final String GROUP = "rightsize";

  private final Path root;
  private final Map<String, Path> folderOf = new HashMap<>();

  public Modules(Path root) throws IOException {
    this.root = root;
    var modules = parsed(root.resolve("pom.xml")).getElementsByTagName("module");
    for (var i = 0; i < modules.getLength(); i++) {
      var folder = root.resolve(modules.item(i).getTextContent().strip());
      folderOf.put(folder.getFileName().toString(), folder);
    }
  }

  /**
   * The folder of a module and of every module it is compiled from; tests do not count.
   *
   * @param artifact the artifact id, which here is also the folder's name
   */
  public Set<Path> madeOf(String artifact) throws IOException {
    var folders = new LinkedHashSet<Path>();
    collect(artifact, folders);
    return folders;
  }

  private void collect(String artifact, Set<Path> folders) throws IOException {
    var folder = folderOf.get(artifact);
    if (folder == null) {
      throw new IOException("No module " + artifact + " in " + root.resolve("pom.xml"));
    }
    if (!Files.exists(folder.resolve("pom.xml")) || !folders.add(folder)) {
      return;
    }
    var dependencies = parsed(folder.resolve("pom.xml")).getElementsByTagName("dependency");
    for (var i = 0; i < dependencies.getLength(); i++) {
      var dependency = (Element) dependencies.item(i);
      if (GROUP.equals(text(dependency, "groupId")) && !"test".equals(text(dependency, "scope"))) {
        collect(text(dependency, "artifactId"), folders);
      }
    }
  }

  private static String text(Element element, String name) {
    var children = element.getElementsByTagName(name);
    return children.getLength() == 0 ? "" : children.item(0).getTextContent().strip();
  }

  private static Document parsed(Path pom) throws IOException {
    try (var bytes = Files.newInputStream(pom)) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bytes);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("Cannot read " + pom, e);
    }
  }
}

import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * One node of the cluster that the tests run against: a process of its own, so that a test can
 * kill it as a power cut would.
 *
 * <pre>java ClusterNode FOLDER NUMBER HTTP_PORT TRANSPORT_PORT NODES</pre>
 *
 * Node NUMBER, from one, listens on HTTP_PORT + NUMBER and TRANSPORT_PORT + NUMBER of the loopback
 * interface and waits for the others of the NODES that the cluster has.
 */
public final class ClusterNode {
  public static void main(String[] arguments) throws Exception {
    String folder = arguments[0];
    int number = Integer.parseInt(arguments[1]);
    int http = Integer.parseInt(arguments[2]);
    int transport = Integer.parseInt(arguments[3]);
    int nodes = Integer.parseInt(arguments[4]);

    StringBuilder hosts = new StringBuilder();
    StringBuilder names = new StringBuilder();
    for (int one = 1; one <= nodes; one++) {
      if (one > 1) {
        hosts.append(',');
        names.append(',');
      }
      hosts.append("127.0.0.1:").append(transport + one);
      names.append("node-").append(one);
    }

    OpenSearchRunner runner = new OpenSearchRunner();
    runner.onBuild((index, settings) -> {
      settings.put("node.name", "node-" + number);
      settings.put("network.host", "127.0.0.1");
      settings.put("http.port", http + number);
      settings.put("transport.port", transport + number);
      settings.put("discovery.seed_hosts", hosts.toString());
      settings.put("cluster.initial_cluster_manager_nodes", names.toString());
      // Small enough for a test to go beyond it.
      settings.put("http.max_content_length", "6mb");
      settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
    });
    runner.build(OpenSearchRunner.newConfigs()
        .basePath(folder)
        .clusterName("isnad-tests")
        .numOfNode(1)
        .useLogger());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      try {
        runner.close();
      } catch (Exception problem) {
        problem.printStackTrace();
      }
    }));
    Thread.currentThread().join();
  }

  private ClusterNode() {}
}

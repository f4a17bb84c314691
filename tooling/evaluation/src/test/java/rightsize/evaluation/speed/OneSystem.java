package rightsize.evaluation.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that knows the shape of one model, and one system. */
final class OneSystem {

  private OneSystem() {}

  static void in(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("catalogue"));
    Files.createDirectories(folder.resolve("hardware"));
    Files.createDirectories(folder.resolve("speed"));
    Files.writeString(
        folder.resolve("catalogue/model_configs.ndjson"),
        """
        {"hf_id": "meta-llama/Meta-Llama-3.1-8B", "model_type": "llama", "num_hidden_layers": 32, "hidden_size": 4096, "num_attention_heads": 32, "num_key_value_heads": 8, "intermediate_size": 14336, "vocab_size": 128256, "tie_word_embeddings": false}
        """);
    Files.writeString(folder.resolve("catalogue/arch_facts.csv"), "source,hf_id\n");
    Files.writeString(
        folder.resolve("hardware/accelerators.csv"),
        """
        system_id,vendor,name,memory_gib,bandwidth_gb_s,bf16_tflops,fp8_tflops,int8_tops,fp4_tflops,tdp_w,intra_node_gb_s
        h100_sxm,NVIDIA,H100 SXM,80,3350,989,1978,1978,,700,450
        """);
  }
}

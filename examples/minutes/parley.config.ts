import { minutes } from "parley-plugin-minutes";
import { defineConfig } from "parley-record";

export default defineConfig({ plugins: [minutes] });

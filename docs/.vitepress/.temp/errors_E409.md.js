import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E409 {what} needs {needed} of address space, and {left} are left: this process may have {limit} (ulimit -v), and {taken} are taken","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E409.md","filePath":"errors/E409.md"}');
const _sfc_main = { name: "errors/E409.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e409-what-needs-needed-of-address-space-and-left-are-left-this-process-may-have-limit-ulimit-v-and-taken-are-taken" tabindex="-1">E409 {what} needs {needed} of address space, and {left} are left: this process may have {limit} (<code>ulimit -v</code>), and {taken} are taken <a class="header-anchor" href="#e409-what-needs-needed-of-address-space-and-left-are-left-this-process-may-have-limit-ulimit-v-and-taken-are-taken" aria-label="Permalink to &quot;E409 {what} needs {needed} of address space, and {left} are left: this process may have {limit} (\`ulimit -v\`), and {taken} are taken&quot;">​</a></h1><p>Node.js reserves far more address space than it uses, threads and libraries as well, and where it gets none it ends in the middle of its work without a word that helps. What is left is looked at before a command begins, and before the library is loaded that reads pictures. Below some 1.1 GiB (Node.js 24: 1.5 GiB) Node.js may end before convlang is asked.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>In a shell, a job of a cluster or a grading system whose limit of address space is low:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>ulimit -v 900000</span></span>
<span class="line"><span>convlang train lenet5.conv</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Raise the limit (<code>ulimit -v unlimited</code>, or what the cluster calls virtual memory). To limit the memory that is really used, give the job a container or a control group with a limit (<code>systemd-run --user --scope -p MemoryMax=1G ...</code>, <code>docker run --memory 1g ...</code>): convlang compares what it plans with that.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E409.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E409 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E409 as default
};

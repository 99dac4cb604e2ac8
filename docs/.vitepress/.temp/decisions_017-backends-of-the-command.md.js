import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"017 The command asks for backends by package, and tries native ones in a process of their own","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/017-backends-of-the-command.md","filePath":"decisions/017-backends-of-the-command.md"}');
const _sfc_main = { name: "decisions/017-backends-of-the-command.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_017-the-command-asks-for-backends-by-package-and-tries-native-ones-in-a-process-of-their-own" tabindex="-1">017 The command asks for backends by package, and tries native ones in a process of their own <a class="header-anchor" href="#_017-the-command-asks-for-backends-by-package-and-tries-native-ones-in-a-process-of-their-own" aria-label="Permalink to &quot;017 The command asks for backends by package, and tries native ones in a process of their own&quot;">​</a></h1><p><strong>Decision.</strong> The packages of <code>node</code>, <code>webgpu</code> and the tfjs engines are optional peers of <code>@convlang/cli</code>, imported when one is asked for: from beside the command, else from the project in the working directory. <code>backends</code>, <code>doctor</code> and <code>auto</code> try what has native code in a child process with a time limit. <code>auto</code> takes <code>webgpu</code> unless its device is a processor, then <code>node</code>, then <code>ts</code>. <code>doctor</code> exits with 1 only when something is lacking that everybody needs.</p><p>A new backend of the workspace is a row in <code>core-providers.ts</code> and a package among the peers of the command. The generator writes both, and what <code>nx sync</code> would.</p><p>After a device was lost, <code>train</code> goes on from its last checkpoint on a new one, which its caller makes. A checkpoint is also kept in memory for that; three losses without another one end the run.</p><p><strong>Why.</strong> tfjs is 290 MB unpacked with its parts, Dawn 130, TensorFlow more; most people never leave <code>ts</code>. <code>npx convlang</code> without an installation runs from npm&#39;s cache, where a package of the project is not found by itself. A driver that does not fit can end the process that touches it, and a list of what is here must survive that. Trained on two cores, LeNet-5 took 6.9 s on <code>node</code>, 16.7 s on <code>ts</code> and 89 s on <code>tfjs-wasm</code>, start included, on a machine with other work: the engines of tfjs are for comparing.</p><p><strong>Cost.</strong> A try costs the start of a process, about a second. <code>--backend NAME</code> does not try first: it says E694, or the driver takes the command with it.</p><p><strong>Left aside.</strong> Backends of plugins in <code>auto</code>: a result would hang on which plugins are there. Another backend in place of a lost one: its sums round differently, so the run would not end as it would have.</p><p><strong>When to revisit.</strong> When a backend needs no native part and beats <code>ts</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/017-backends-of-the-command.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _017BackendsOfTheCommand = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _017BackendsOfTheCommand as default
};

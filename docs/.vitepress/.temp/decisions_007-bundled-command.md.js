import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"007 The command is bundled, the libraries are not","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/007-bundled-command.md","filePath":"decisions/007-bundled-command.md"}');
const _sfc_main = { name: "decisions/007-bundled-command.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_007-the-command-is-bundled-the-libraries-are-not" tabindex="-1">007 The command is bundled, the libraries are not <a class="header-anchor" href="#_007-the-command-is-bundled-the-libraries-are-not" aria-label="Permalink to &quot;007 The command is bundled, the libraries are not&quot;">​</a></h1><p><code>convlang check</code> is to answer in under 0.4 s. chevrotain 11 is some 640 small files once lodash-es is counted, and reading them costs more than the check: 0.45 s of processor time for <code>check lenet5</code> from the packages&#39; own <code>dist</code>, 0.13 s when the command is bundled (2 cores, Node 20; <code>--help</code> 0.08 s).</p><p>So <code>apps/cli</code> has a target <code>bundle</code> (rolldown, which vite 8 brings anyway) that writes <code>dist/bundle</code>; the command in <code>bin</code> reads that. Commands stay chunks of their own, loaded when asked for. The packages stay plain modules: whoever builds on them has a bundler already, and types, source maps and tree shaking stay what they are.</p><p>Left aside: chevrotain&#39;s own ready-made bundle (its <code>exports</code> hides it), a snapshot of the heap (not portable between Node versions), a daemon.</p><p><strong>When to revisit.</strong> When Node 20 is no longer run and chevrotain 12 or newer, which has no lodash, can be used.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/007-bundled-command.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _007BundledCommand = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _007BundledCommand as default
};

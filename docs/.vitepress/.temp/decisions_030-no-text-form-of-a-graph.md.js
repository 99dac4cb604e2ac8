import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"030 A graph has no text form of its own","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/030-no-text-form-of-a-graph.md","filePath":"decisions/030-no-text-form-of-a-graph.md"}');
const _sfc_main = { name: "decisions/030-no-text-form-of-a-graph.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_030-a-graph-has-no-text-form-of-its-own" tabindex="-1">030 A graph has no text form of its own <a class="header-anchor" href="#_030-a-graph-has-no-text-form-of-its-own" aria-label="Permalink to &quot;030 A graph has no text form of its own&quot;">​</a></h1><p><strong>Decision.</strong> <code>printGraph</code> and <code>parseGraph</code> are gone. A graph is plain data: <code>JSON.stringify</code> writes it, <code>JSON.parse</code> reads it. What a person reads of a graph is <code>summary</code>, <code>explain</code>, <code>graph</code> and their <code>--json</code>; what a person writes of one is a model file, which <code>printFile</code> prints.</p><p><strong>Why.</strong> The form was read by nobody but its own tests. To show it (<code>summary --graph</code>) we would have had to keep it stable, give it a version, and teach a second language for the same thing. Its reader was 200 lines that trusted what they read. A person who asks which ops a layer becomes is better served by <code>explain</code>.</p><p><strong>Cost.</strong> A graph in a failed test prints as JSON. Nothing that we keep on disk holds a graph, so no file becomes unreadable and no version is needed: weights hold a hash, checkpoints hold numbers.</p><p><strong>Look again</strong> when a graph is to travel between programs. That form will be a published one, with a version, in a room of its own.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/030-no-text-form-of-a-graph.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _030NoTextFormOfAGraph = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _030NoTextFormOfAGraph as default
};

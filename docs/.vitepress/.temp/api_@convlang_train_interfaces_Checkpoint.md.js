import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Checkpoint","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/interfaces/Checkpoint.md","filePath":"api/@convlang/train/interfaces/Checkpoint.md"}');
const _sfc_main = { name: "api/@convlang/train/interfaces/Checkpoint.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / Checkpoint</p><h1 id="interface-checkpoint" tabindex="-1">Interface: Checkpoint <a class="header-anchor" href="#interface-checkpoint" aria-label="Permalink to &quot;Interface: Checkpoint&quot;">​</a></h1><p>Everything that the rest of a run depends on.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="best" tabindex="-1">best <a class="header-anchor" href="#best" aria-label="Permalink to &quot;best&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>best</strong>: <a href="./../../backend/type-aliases/NamedTensors"><code>NamedTensors</code></a></p></blockquote><p>The weights of the best epoch so far, when the run keeps the best; empty before the first.</p><hr><h3 id="optimizer" tabindex="-1">optimizer <a class="header-anchor" href="#optimizer" aria-label="Permalink to &quot;optimizer&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>optimizer</strong>: <a href="./../../backend/type-aliases/NamedTensors"><code>NamedTensors</code></a></p></blockquote><p>The optimiser&#39;s moments, under their own names.</p><hr><h3 id="run" tabindex="-1">run <a class="header-anchor" href="#run" aria-label="Permalink to &quot;run&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>run</strong>: <a href="./CheckpointRun"><code>CheckpointRun</code></a></p></blockquote><hr><h3 id="weights" tabindex="-1">weights <a class="header-anchor" href="#weights" aria-label="Permalink to &quot;weights&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>weights</strong>: <a href="./../../backend/type-aliases/NamedTensors"><code>NamedTensors</code></a></p></blockquote><p>The model&#39;s parameters and running statistics, under their own names.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/interfaces/Checkpoint.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Checkpoint = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Checkpoint as default
};

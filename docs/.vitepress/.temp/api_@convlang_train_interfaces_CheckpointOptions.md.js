import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: CheckpointOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/interfaces/CheckpointOptions.md","filePath":"api/@convlang/train/interfaces/CheckpointOptions.md"}');
const _sfc_main = { name: "api/@convlang/train/interfaces/CheckpointOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / CheckpointOptions</p><h1 id="interface-checkpointoptions" tabindex="-1">Interface: CheckpointOptions <a class="header-anchor" href="#interface-checkpointoptions" aria-label="Permalink to &quot;Interface: CheckpointOptions&quot;">​</a></h1><p>When and how a run is saved. It is always saved after an epoch and when it ends.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="everyseconds" tabindex="-1">everySeconds? <a class="header-anchor" href="#everyseconds" aria-label="Permalink to &quot;everySeconds?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>everySeconds?</strong>: <code>number</code></p></blockquote><p>Seconds between checkpoints inside an epoch; default 30. Changes no number of the run.</p><hr><h3 id="write" tabindex="-1">write <a class="header-anchor" href="#write" aria-label="Permalink to &quot;write&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>write</strong>: (<code>bytes</code>) =&gt; <code>Promise</code>&lt;<code>void</code>&gt;</p></blockquote><p>Keeps a whole checkpoint, such as <code>(bytes) =&gt; writeFileWhole(path, bytes)</code>.</p><h4 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h4><h5 id="bytes" tabindex="-1">bytes <a class="header-anchor" href="#bytes" aria-label="Permalink to &quot;bytes&quot;">​</a></h5><p><code>Uint8Array</code></p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>Promise</code>&lt;<code>void</code>&gt;</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/interfaces/CheckpointOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CheckpointOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  CheckpointOptions as default
};

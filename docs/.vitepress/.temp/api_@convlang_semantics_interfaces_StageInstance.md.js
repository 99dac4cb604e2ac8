import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: StageInstance","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/interfaces/StageInstance.md","filePath":"api/@convlang/semantics/interfaces/StageInstance.md"}');
const _sfc_main = { name: "api/@convlang/semantics/interfaces/StageInstance.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / StageInstance</p><h1 id="interface-stageinstance" tabindex="-1">Interface: StageInstance <a class="header-anchor" href="#interface-stageinstance" aria-label="Permalink to &quot;Interface: StageInstance&quot;">​</a></h1><p>A stage as it is carried out once: in a block or a repeat it has one for each time.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="after" tabindex="-1">after <a class="header-anchor" href="#after" aria-label="Permalink to &quot;after&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>after</strong>: <a href="./../type-aliases/KnownSizes"><code>KnownSizes</code></a></p></blockquote><p>What flows on.</p><hr><h3 id="before" tabindex="-1">before <a class="header-anchor" href="#before" aria-label="Permalink to &quot;before&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>before</strong>: <a href="./../type-aliases/KnownSizes"><code>KnownSizes</code></a></p></blockquote><p>What flows in: empty where nothing does, <code>null</code> where nothing is known of it.</p><hr><h3 id="chain" tabindex="-1">chain <a class="header-anchor" href="#chain" aria-label="Permalink to &quot;chain&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>chain</strong>: readonly <a href="./../../diagnostics/interfaces/ChainLink"><code>ChainLink</code></a>[]</p></blockquote><p>The calls of blocks that it lies in, with their numbers, outermost first.</p><hr><h3 id="layer" tabindex="-1">layer <a class="header-anchor" href="#layer" aria-label="Permalink to &quot;layer&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>layer</strong>: <code>string</code> | <code>null</code></p></blockquote><p>Name of the layer of the graph that it makes; <code>null</code> for none, and where it could not be built.</p><hr><h3 id="site" tabindex="-1">site <a class="header-anchor" href="#site" aria-label="Permalink to &quot;site&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>site</strong>: <a href="./../type-aliases/Site"><code>Site</code></a></p></blockquote><p>The calls, repeats and stages that lead to it, and its own place last.</p><hr><h3 id="stage" tabindex="-1">stage <a class="header-anchor" href="#stage" aria-label="Permalink to &quot;stage&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>stage</strong>: <a href="./../../syntax/interfaces/Stage"><code>Stage</code></a></p></blockquote><p>As it is written; its span reaches from its first word to the end of its last <code>as</code> or <code>-&gt;</code>.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/interfaces/StageInstance.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const StageInstance = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  StageInstance as default
};

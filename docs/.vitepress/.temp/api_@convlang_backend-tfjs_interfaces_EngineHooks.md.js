import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: EngineHooks","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-tfjs/interfaces/EngineHooks.md","filePath":"api/@convlang/backend-tfjs/interfaces/EngineHooks.md"}');
const _sfc_main = { name: "api/@convlang/backend-tfjs/interfaces/EngineHooks.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend-tfjs</a> / EngineHooks</p><h1 id="interface-enginehooks" tabindex="-1">Interface: EngineHooks <a class="header-anchor" href="#interface-enginehooks" aria-label="Permalink to &quot;Interface: EngineHooks&quot;">​</a></h1><p>What a package that brings an engine may add to its device.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./TfjsEngine"><code>TfjsEngine</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="check" tabindex="-1">check? <a class="header-anchor" href="#check" aria-label="Permalink to &quot;check?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>check?</strong>: () =&gt; <code>void</code></p></blockquote><p>Throws what the engine reported since it was called last.</p><h4 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>void</code></p><hr><h3 id="dispose" tabindex="-1">dispose? <a class="header-anchor" href="#dispose" aria-label="Permalink to &quot;dispose?&quot;">​</a></h3><blockquote><p><code>readonly</code> <code>optional</code> <strong>dispose?</strong>: () =&gt; <code>void</code></p></blockquote><p>Gives back what the engine holds beyond tensors.</p><h4 id="returns-1" tabindex="-1">Returns <a class="header-anchor" href="#returns-1" aria-label="Permalink to &quot;Returns&quot;">​</a></h4><p><code>void</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-tfjs/interfaces/EngineHooks.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const EngineHooks = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  EngineHooks as default
};

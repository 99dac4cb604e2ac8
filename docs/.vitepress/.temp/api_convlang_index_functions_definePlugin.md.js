import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: definePlugin()","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/functions/definePlugin.md","filePath":"api/convlang/index/functions/definePlugin.md"}');
const _sfc_main = { name: "api/convlang/index/functions/definePlugin.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / definePlugin</p><h1 id="function-defineplugin" tabindex="-1">Function: definePlugin() <a class="header-anchor" href="#function-defineplugin" aria-label="Permalink to &quot;Function: definePlugin()&quot;">​</a></h1><blockquote><p><strong>definePlugin</strong>&lt;<code>P</code>&gt;(<code>plugin</code>): <code>P</code></p></blockquote><p>Checks a plugin&#39;s form, freezes it and keeps its literal types.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="p" tabindex="-1">P <a class="header-anchor" href="#p" aria-label="Permalink to &quot;P&quot;">​</a></h3><p><code>P</code> <em>extends</em> <a href="./../interfaces/Plugin"><code>Plugin</code></a></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="plugin" tabindex="-1">plugin <a class="header-anchor" href="#plugin" aria-label="Permalink to &quot;plugin&quot;">​</a></h3><p><code>P</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>P</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>TypeError when a part has not the form it should have</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/functions/definePlugin.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const definePlugin = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  definePlugin as default
};

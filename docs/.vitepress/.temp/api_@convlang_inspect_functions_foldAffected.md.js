import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: foldAffected()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/inspect/functions/foldAffected.md","filePath":"api/@convlang/inspect/functions/foldAffected.md"}');
const _sfc_main = { name: "api/@convlang/inspect/functions/foldAffected.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/inspect</a> / foldAffected</p><h1 id="function-foldaffected" tabindex="-1">Function: foldAffected() <a class="header-anchor" href="#function-foldaffected" aria-label="Permalink to &quot;Function: foldAffected()&quot;">​</a></h1><blockquote><p><strong>foldAffected</strong>(<code>layers</code>): readonly <a href="./../type-aliases/DiffRow"><code>DiffRow</code></a>[]</p></blockquote><p>Folds layers of which there is nothing to say but that something before them has grown what they see.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="layers" tabindex="-1">layers <a class="header-anchor" href="#layers" aria-label="Permalink to &quot;layers&quot;">​</a></h3><p>readonly <a href="./../interfaces/LayerDiff"><code>LayerDiff</code></a>[]</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <a href="./../type-aliases/DiffRow"><code>DiffRow</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/inspect/functions/foldAffected.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const foldAffected = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  foldAffected as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: coreAugmentations","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/variables/coreAugmentations.md","filePath":"api/@convlang/ops/variables/coreAugmentations.md"}');
const _sfc_main = { name: "api/@convlang/ops/variables/coreAugmentations.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / coreAugmentations</p><h1 id="variable-coreaugmentations" tabindex="-1">Variable: coreAugmentations <a class="header-anchor" href="#variable-coreaugmentations" aria-label="Permalink to &quot;Variable: coreAugmentations&quot;">​</a></h1><blockquote><p><code>const</code> <strong>coreAugmentations</strong>: <code>object</code></p></blockquote><p>Random changes of the core, by the words behind <code>augment</code>.</p><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><h3 id="flip" tabindex="-1">flip <a class="header-anchor" href="#flip" aria-label="Permalink to &quot;flip&quot;">​</a></h3><blockquote><p><strong>flip</strong>: <a href="./../interfaces/AugmentationDefinition"><code>AugmentationDefinition</code></a>&lt;{ <code>axis</code>: { <code>as</code>: <code>&quot;axis&quot;</code>; <code>doc</code>: <code>&quot;Left to right, or top to bottom.&quot;</code>; <code>form</code>: <code>&quot;value&quot;</code>; <code>type</code>: <code>&quot;word&quot;</code>; <code>words</code>: readonly [<code>&quot;horizontal&quot;</code>, <code>&quot;vertical&quot;</code>]; }; }&gt;</p></blockquote><h3 id="rotate" tabindex="-1">rotate <a class="header-anchor" href="#rotate" aria-label="Permalink to &quot;rotate&quot;">​</a></h3><blockquote><p><strong>rotate</strong>: <a href="./../interfaces/AugmentationDefinition"><code>AugmentationDefinition</code></a>&lt;{ <code>degrees</code>: { <code>as</code>: <code>&quot;degrees&quot;</code>; <code>bounds</code>: { <code>max</code>: <code>360</code>; <code>min</code>: <code>0</code>; }; <code>doc</code>: <code>&quot;Degrees at most.&quot;</code>; <code>form</code>: <code>&quot;value&quot;</code>; <code>type</code>: <code>&quot;number&quot;</code>; }; }&gt;</p></blockquote><h3 id="shift" tabindex="-1">shift <a class="header-anchor" href="#shift" aria-label="Permalink to &quot;shift&quot;">​</a></h3><blockquote><p><strong>shift</strong>: <a href="./../interfaces/AugmentationDefinition"><code>AugmentationDefinition</code></a>&lt;{ <code>pixels</code>: { <code>as</code>: <code>&quot;pixels&quot;</code>; <code>bounds</code>: { <code>isWhole</code>: <code>true</code>; <code>max</code>: <code>number</code>; <code>min</code>: <code>0</code>; }; <code>doc</code>: <code>&quot;Pixels at most, in each direction.&quot;</code>; <code>form</code>: <code>&quot;value&quot;</code>; <code>type</code>: <code>&quot;number&quot;</code>; }; }&gt;</p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/variables/coreAugmentations.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const coreAugmentations = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  coreAugmentations as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"E626 another training has taken {folder} over","description":"","frontmatter":{},"headers":[],"relativePath":"errors/E626.md","filePath":"errors/E626.md"}');
const _sfc_main = { name: "errors/E626.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="e626-another-training-has-taken-folder-over" tabindex="-1">E626 another training has taken {folder} over <a class="header-anchor" href="#e626-another-training-has-taken-folder-over" aria-label="Permalink to &quot;E626 another training has taken {folder} over&quot;">​</a></h1><p>The folder of a run on another machine or in another container is free when it gives no sign of life for two minutes. A process that was stopped for longer, or cut off from a network disk, finds it taken when it goes on, and ends here without writing anything: the files in the folder are those of the other run.</p><h2 id="where-it-is-met" tabindex="-1">Where it is met <a class="header-anchor" href="#where-it-is-met" aria-label="Permalink to &quot;Where it is met&quot;">​</a></h2><p>A run on a network disk whose machine was asleep, while the same run was started on another:</p><div class="language-text vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">text</span><pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast vp-code" tabindex="0"><code><span class="line"><span>convlang train net.conv --out /net/runs/net             # on the machine that sleeps for an hour</span></span>
<span class="line"><span>convlang train net.conv --out /net/runs/net --resume    # on another, in the meantime</span></span></code></pre></div><h2 id="what-to-do" tabindex="-1">What to do <a class="header-anchor" href="#what-to-do" aria-label="Permalink to &quot;What to do&quot;">​</a></h2><p>Let the other run go on. The one that ends here has written nothing since.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("errors/E626.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const E626 = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  E626 as default
};
